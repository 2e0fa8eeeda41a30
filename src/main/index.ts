export { realWorld } from '../io/world.ts';
export { main } from './main.ts';
