import { pageGap, type PageSize } from './paper-preview-layout';

/** A scale where 1 is true size, or what the paper is to fit into. */
export type Zoom = number | 'width' | 'page';

/** The scales that buttons and keys go through. */
export const zoomSteps = [0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;
const smallest = 0.5;
const largest = 3;
/** A narrow screen may need less than the buttons offer. */
const smallestFit = 0.1;
const nearly = 0.004;

const within = (scale: number, from: number) => Math.min(Math.max(scale, from), largest);

/**
 * The scale that a zoom comes to.
 *
 * @param view what the paper is seen in, in CSS pixels
 * @param page the size at 100 % that most pages have
 */
export function scaleOf(zoom: Zoom, view: PageSize, page: PageSize): number {
  if (typeof zoom === 'number') return within(zoom, smallest);
  if (!page.width || !page.height) return 1;
  const byWidth = (view.width - 2 * pageGap) / page.width;
  const byHeight = (view.height - 2 * pageGap) / page.height;
  return within(zoom === 'width' ? byWidth : Math.min(byWidth, byHeight), smallestFit);
}

/** True size where it fits, else as wide as the screen. */
export function firstZoom(view: PageSize, page: PageSize): Zoom {
  return page.width <= view.width ? 1 : 'width';
}

/** The next larger or smaller step; null when there is none. */
export function stepFrom(scale: number, direction: 1 | -1): number | null {
  const steps = direction === 1 ? zoomSteps : zoomSteps.toReversed();
  return steps.find((step) => (step - scale) * direction > nearly) ?? null;
}

/** The scale after a turn of the wheel, in equal parts of what it was; a pinch on a touchpad is a small turn. */
export function turnFrom(scale: number, deltaY: number): number {
  const turn = Math.min(Math.max(deltaY, -100), 100);
  return within(scale * Math.exp(-turn / 400), smallest);
}

/** The size that most pages have: one annex across does not make a whole paper small. */
export function typicalPage(sizes: readonly PageSize[]): PageSize {
  const counts = new Map<string, { size: PageSize; count: number }>();
  for (const size of sizes) {
    const key = `${size.width} ${size.height}`;
    counts.set(key, { size, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const most = [...counts.values()].reduce((best, each) => (each.count > best.count ? each : best), {
    size: { width: 0, height: 0 },
    count: 0,
  });
  return most.size;
}
