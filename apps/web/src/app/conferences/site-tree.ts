import type { Site } from '@ky-yeu/contracts/attendees';

export interface SiteRow {
  site: Site;
  /** 0 for a site at the top. */
  depth: number;
}

/** Puts each site under the one above it; a site whose upper one is missing stands at the top. */
export function siteTree(sites: readonly Site[]): SiteRow[] {
  const ids = new Set(sites.map((site) => site.id));
  const below = (parentId: string | null, depth: number): SiteRow[] =>
    sites
      .filter((site) => (site.parentId && ids.has(site.parentId) ? site.parentId : null) === parentId)
      .flatMap((site) => [{ site, depth }, ...below(site.id, depth + 1)]);
  return below(null, 0);
}

/** How many sites below are connected, of how many: '10/10'; '?' for what is not known, '' when nothing is. */
export function connectedText({ connectedCount, totalCount }: Site): string {
  if (connectedCount === null && totalCount === null) return '';
  return `${connectedCount ?? '?'}/${totalCount ?? '?'}`;
}
