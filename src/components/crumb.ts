/** One step of the breadcrumb trail; the page itself is added by the layout. */
export interface Crumb {
  readonly label: string;
  /** Address without the base path. */
  readonly href: string;
}
