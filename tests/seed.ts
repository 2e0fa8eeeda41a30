import fc from 'fast-check';

// In CI the properties are tried on the same examples each time, so that one commit has one answer; elsewhere on new ones.
if (process.env.CI) fc.configureGlobal({ seed: 20230315 });
