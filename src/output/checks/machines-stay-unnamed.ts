import type { Check } from '../fault.ts';

/** Folders of people and systems, as only the machine that built the site has them. */
const machinePath =
  /file:\/\/\/[^\s"'<]*|(?<![\w.-])\/(?:home|Users|root|tmp|private|var\/folders)\/[\w.-]+[^\s"'<]*|\b[A-Za-z]:\\{1,2}Users\\[^\s"'<]*/g;

const isText = (file: string) => !/\.(png|ico|webp|avif)$/.test(file);

/** Where the site was built is nobody's business, and differs from machine to machine. */
export const machinesStayUnnamed: Check = ({ files }) =>
  [...files]
    .filter(([file]) => isText(file))
    .flatMap(([file, content]) =>
      [...new Set(content.toString().match(machinePath))].map((path) => ({
        file,
        wrong: `It names ${path}.`,
        expected: 'no path of the machine that built it',
      })),
    );
