import type { Platform } from '../content/site-content.ts';
import { statusWords } from '../verdict/words.ts';

type Claim = Platform['browsers'][number]['claims'][number];

/** A browser that does not take every certificate, and who says so. Where documents disagree it stands once for each side. */
export interface LimitedBrowser extends Pick<Claim, 'certificateOnDevice' | 'smartCard'> {
  name: string;
  notes: string[];
  sources: string[];
}

/** The columns in which browsers are told. */
export const browserHeads = ['Browser', 'Certificate on the device', 'Smart card or security key', 'Source'] as const;

/** What a source says of a kind of certificate in a browser, in a word or two. */
export const sayStatus = (status: Claim['smartCard']): string =>
  status === undefined ? 'Not said' : statusWords[status].label;

const isLimited = ({ certificateOnDevice, smartCard }: Claim): boolean =>
  [certificateOnDevice, smartCard].some((status) => status !== undefined && status !== 'supported');

const sideOf = ({ certificateOnDevice, smartCard }: Claim): string => `${certificateOnDevice} ${smartCard}`;

/** The browsers of a platform that cannot present every certificate. */
export const listLimitedBrowsers = ({ browsers }: Pick<Platform, 'browsers'>): LimitedBrowser[] =>
  browsers
    .filter(({ claims }) => claims.some(isLimited))
    .flatMap(({ name, claims }) =>
      [...Map.groupBy(claims, sideOf).values()].map((side) => ({
        name,
        certificateOnDevice: side[0]?.certificateOnDevice,
        smartCard: side[0]?.smartCard,
        notes: [...new Set(side.flatMap(({ note }) => note ?? []))],
        sources: side.map(({ source }) => source),
      })),
    );
