import type { Point } from '@pair-aidance/sdk';

/** Why the device's position could not be loaded. */
export type PositionFault = 'refused' | 'unavailable' | 'late';

/** Longest wait for a position, and oldest one that will do, in milliseconds. */
const WAIT = 10_000;
const OLDEST = 60_000;

/** Asks the device where it is; to be called only after a press that says so. The position stays with the caller. */
export function askPosition(): Promise<Point | PositionFault> {
  return new Promise((resolve) => {
    // Some hosts switch it off by policy, and old devices have none.
    if (!('geolocation' in navigator)) resolve('unavailable');
    else
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
        ({ code, PERMISSION_DENIED, TIMEOUT }) =>
          resolve(code === PERMISSION_DENIED ? 'refused' : code === TIMEOUT ? 'late' : 'unavailable'),
        { timeout: WAIT, maximumAge: OLDEST },
      );
  });
}
