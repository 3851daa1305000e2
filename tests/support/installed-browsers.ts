import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Fastest first: a headless shell draws nothing for a screen. */
const commands = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Program files of the Chromium browsers installed on this machine. */
export function listInstalledBrowsers(): string[] {
  const places = { darwin: placesOnMac, win32: placesOnWindows }[process.platform as string] ?? placesOnPath;
  return places().filter((file) => existsSync(file));
}

function placesOnPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function placesOnMac(): string[] {
  const folders = ['/Applications', join(homedir(), 'Applications')];
  const bundles = macApplications.flatMap((name) =>
    folders.map((folder) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
  );
  return [...bundles, ...placesOnPath()];
}

function placesOnWindows(): string[] {
  const { ProgramFiles, 'ProgramFiles(x86)': ProgramFilesX86, LOCALAPPDATA } = process.env;
  const folders = [ProgramFiles, ProgramFilesX86, LOCALAPPDATA].filter((folder) => folder !== undefined);
  return windowsPrograms.flatMap((program) => folders.map((folder) => join(folder, program)));
}
