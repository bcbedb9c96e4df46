// Whether motion is welcome: asked each time, because readers change that setting while a page is open.

export const welcomesMotion = (): boolean => !matchMedia("(prefers-reduced-motion: reduce)").matches;
