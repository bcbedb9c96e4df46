// What the MapLibre plugin gives the map.

declare module "virtual:maplibre/worker-url" {
  /** Address of MapLibre's worker, a module. */
  export const workerUrl: string;
}
