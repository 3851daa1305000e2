import type { SiteContent } from '../../content/site-content.ts';
import { shortName } from '../../names/client-names.ts';
import type { Answer } from '../../verdict/answer.ts';
import { describeCell, writeCell, type CellWords } from '../../verdict/cell-words.ts';
import { statusSymbols, type Look } from '../../verdict/status-symbols.ts';
import { formatDate } from '../../words/dates.ts';
import { escapeMarkup } from '../../words/escape.ts';
import { nameShown, type ShownAnswers } from './shown-answers.ts';
import { measureText } from './text-width.ts';

/** Colours by the names of the site's tokens. */
export type Colours = Readonly<Record<string, string>>;

/** In pixels. */
const [fontSize, height, padding, symbolSize, space] = [11, 38, 8, 11, 4];
const baselines = { first: 16, second: 30 };

/** Something drawn, as wide as it says, placed by what holds it. */
interface Drawn {
  width: number;
  draw(x: number): string;
}

interface Line {
  /** What stands out, before the rest. */
  bold?: string;
  rest?: string;
  y: number;
  /** Else the colour of text. */
  fill?: string | undefined;
}

/** Fonts differ from machine to machine: the text is drawn as wide as it was thought to be. */
function drawText({ bold = '', rest = '', y, fill }: Line): Drawn {
  const between = bold && rest ? ' ' : '';
  const width = measureText(bold, fontSize, true) + measureText(between + rest, fontSize);
  const colour = fill === undefined ? '' : ` fill="${fill}"`;
  const weight = rest ? '' : ' font-weight="bold"';
  const start = rest && bold ? `<tspan font-weight="bold">${escapeMarkup(bold)}</tspan>` : escapeMarkup(bold);
  const text = start + between + escapeMarkup(rest);
  return { width, draw: (x) => `<text x="${x}" y="${y}"${colour}${weight} textLength="${width}">${text}</text>` };
}

function drawSymbol(look: Look, colour: string | undefined): Drawn {
  const { line, filled } = statusSymbols[look];
  const paths = [
    line ? `<path d="${line}" fill="none" stroke="${colour}"/>` : '',
    filled ? `<path d="${filled}" fill="${colour}"/>` : '',
  ].join('');
  const y = baselines.first - symbolSize + 1;
  return { width: symbolSize, draw: (x) => `<g transform="matrix(.7 0 0 .7 ${x} ${y})">${paths}</g>` };
}

/** One after the other. */
const inRow = (parts: readonly Drawn[], between: number): Drawn => ({
  width: parts.reduce((sum, { width }) => sum + width, between * (parts.length - 1)),
  draw(start) {
    let x = start;
    return parts
      .map((part) => {
        const drawn = part.draw(x);
        x += part.width + between;
        return drawn;
      })
      .join('');
  },
});

/** One above the other. */
const inColumn = (parts: readonly Drawn[]): Drawn => ({
  width: Math.max(...parts.map(({ width }) => width)),
  draw: (x) => parts.map((part) => part.draw(x)).join(''),
});

/** An answer and the platforms that have it. */
interface Group {
  /** All that its cell says, in a line. */
  said: string;
  words: CellWords;
  platforms: readonly string[];
  isEverywhere: boolean;
}

const groupAnswers = (answers: readonly Answer[]): Group[] =>
  [...Map.groupBy(answers, writeCell)].flatMap(([said, alike]) =>
    alike.slice(0, 1).map((first) => ({
      said,
      words: describeCell(first),
      platforms: alike.map(({ platform }) => platform.shortName),
      isEverywhere: alike.length === answers.length,
    })),
  );

function drawGroup({ words: { look, word, remark }, platforms, isEverywhere }: Group, colours: Colours): Drawn {
  const colour = colours[look] ?? colours['quiet-status'];
  const answer = drawText({ bold: word, rest: remark, y: baselines.first, fill: colour });
  const where = isEverywhere ? 'on all platforms' : platforms.join(', ');
  return inColumn([inRow([drawSymbol(look, colour), answer], space), drawText({ rest: where, y: baselines.second })]);
}

function drawLabel({ client, capability }: ShownAnswers, reviewed: string, colours: Colours): Drawn {
  const fill = colours.surface;
  return inColumn([
    drawText({ bold: shortName(client), y: baselines.first, fill }),
    drawText({ rest: `${capability.abbreviation} · ${reviewed}`, y: baselines.second, fill }),
  ]);
}

/** What the badge says, in words: "Outlook: certificate-based authentication. Supported, confirmed 2025 on Android, iOS; N/A on macOS." */
const writeTitle = (shown: ShownAnswers, groups: readonly Group[]): string =>
  `${nameShown(shown)}. ${groups.map(({ said, platforms }) => `${said} on ${platforms.join(', ')}`).join('; ')}.`;

const writeDescription = ({ title, reviewed }: SiteContent['site']): string =>
  `${title}, facts reviewed on ${formatDate(reviewed)}.`;

/**
 * A badge for a wiki, a README, a ticket: an SVG that says what a client supports of a capability, on its own light
 * ground: what shows it as a picture does not say whether it is dark around it. Answers that are alike stand together.
 */
export function writeBadge(shown: ShownAnswers, site: SiteContent['site'], colours: Colours): string {
  const label = drawLabel(shown, site.reviewed, colours);
  const groups = groupAnswers(shown.answers);
  const start = label.width + 2 * padding;
  const row = inRow(
    groups.map((group) => drawGroup(group, colours)),
    2 * padding,
  );
  const width = start + row.width + 2 * padding;
  const title = escapeMarkup(writeTitle(shown, groups));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${title}</title><desc>${escapeMarkup(writeDescription(site))}</desc>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="4" fill="${colours.surface}" stroke="${colours['line-strong']}"/>`,
    `<g font-family="Arial,Helvetica,sans-serif" font-size="${fontSize}" fill="${colours.text}" stroke-width="2" fill-rule="evenodd">`,
    `<path d="M4 1h${start - 4}v${height - 2}H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3z"/>`,
    `${label.draw(padding)}${row.draw(start + padding)}</g></svg>\n`,
  ].join('');
}
