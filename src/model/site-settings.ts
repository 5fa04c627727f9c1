/** What content/site.yaml may say, for those who do not know the schema. */
export type { LocalContact, SiteColours, SiteSettings } from '#schema/site-settings';
