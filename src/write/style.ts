/** What the place of printing allows. Only a writer for terminals looks at it. */
export interface Style {
  readonly color: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
}
