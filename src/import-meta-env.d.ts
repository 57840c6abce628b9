interface ImportMetaEnv {
  /** The name of the content of a build; only in a build. */
  readonly CONTENT_VERSION: string;
}
