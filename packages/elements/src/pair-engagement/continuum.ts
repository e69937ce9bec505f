import { html, svg, type TemplateResult } from 'lit';

/** A drawing for one width; lengths are CSS pixels at the width that it is made for. */
interface Canvas {
  /** Activities in each of the three degrees. */
  activities: number;
  /** From one activity to the next, half of which is the activity itself. */
  step: number;
  height: number;
  /** Width of the two strands. */
  strand: number;
}

const wide: Canvas = { activities: 3, step: 108, height: 150, strand: 12 };
const narrow: Canvas = { activities: 2, step: 54, height: 104, strand: 8 };

/**
 * Two strands that meet for each activity on the side of participation, go on together on that of partnership, and now the one, now the other
 * between. The lower strand mirrors the upper one.
 */
function drawing({ activities, step, height, strand }: Canvas, name: string): TemplateResult {
  const depth = height / 2 - strand * 1.35 - 1;
  const wave = (by: number) => `c${step * 0.15} 0 ${step * 0.1} ${by} ${step / 4} ${by}`;
  const [meet, part, level] = [wave(depth), wave(-depth), `h${step / 2}`];
  const apart = meet + level + part;
  const path = `M0 ${strand / 2 + 1}${apart.repeat(activities)}${meet}h${step * 1.5}${part}${meet}h${step * (activities * 2 - 2.25)}`;
  const strands = (kind: string, mirror: string) => svg`<path class=${kind} transform=${mirror} d=${path} />`;
  const mirror = `matrix(1 0 0 -1 0 ${height})`;
  return html`<svg class=${name} viewBox="0 0 ${step * activities * 3} ${height}" aria-hidden="true">
    ${Array.from(
      { length: activities * 3 },
      (_, index) => svg`<rect x=${(index + 0.25) * step} y=${height / 2 - strand * 2.4} width=${step / 2} height=${strand * 4.8} rx="4" />`,
    )}
    ${strands('experience', '')}${strands('team', mirror)}${strands('hollow', mirror)}
  </svg>`;
}

/**
 * The degrees as one line without steps: two strands of the same width, full for the knowledge of experience, hollow for that of the team, and
 * the same activities all along. It says nothing that the text beside it does not.
 */
export const continuum: TemplateResult = html`${drawing(wide, 'wide')}${drawing(narrow, 'narrow')}`;
