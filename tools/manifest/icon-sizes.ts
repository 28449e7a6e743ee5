/** The icon sizes of Excel's ribbon in pixels: 16, 32 and 80 must be there, the others keep icons sharp on scaled screens. */

export const requiredIconSizes: readonly number[] = [16, 32, 80];

export const iconSizes: readonly number[] = [16, 20, 24, 32, 40, 48, 64, 80];
