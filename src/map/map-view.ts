// MapLibre behind a few methods: it is there once its cities are on screen, or it says why it is not.
import {
  addProtocol,
  GPUInitializationError,
  LngLat,
  Map as MapLibreMap,
  setWorkerUrl,
  type ErrorEvent,
  type GeoJSONSource,
  type TransformConstrainFunction,
} from "maplibre-gl";
import { FetchSource, PMTiles, Protocol, type Source } from "pmtiles";
import { workerUrl } from "virtual:maplibre/worker-url";
import { fitCamera, mercatorX, mercatorY, type Camera } from "../model/mercator.ts";
import { showsStale } from "../model/membership.ts";
import { measureNames, needsInset } from "./archipelago-names.ts";
import { constrainCamera, constrainGlobe, MAX_ZOOM } from "./camera.ts";
import { afterDrawnTime } from "./drawn-time.ts";
import { spreadAt } from "./drawn-place.ts";
import { groupsOf, isShown, type CityFeatures } from "./features.ts";
import { patientSource } from "./patient-source.ts";
import { createRangeSource } from "./range-source.ts";
import { MapError, type MapFailure, type MapView, type MapViewOptions } from "./map-view-types.ts";
import { cityPaint, dotLayers, roomOrder } from "./style-cities.ts";
import {
  ARCHIPELAGO_NAMES,
  buildStyle,
  cityFeatures,
  homeFeatures,
  lowestName,
  markedFeatures,
  SEA,
  seaColour,
  unnamedOf,
  type StyleInputs,
} from "./style.ts";
import type { UnnamedFeatures } from "./unnamed.ts";
import "./map.css";
import { BASE_SOURCE, CITY_SOURCE, HOME_SOURCE, MARKED_SOURCE, UNNAMED } from "./source-ids.ts";

/** So long a map may take to come up, in ms of drawn time. */
const DEADLINE_MS = 30_000;
/** Where less motion is asked for, MapLibre takes none at all. */
const MOVE_MS = 600;
/** Pixels between a spot and what lies under it, where it lies on the globe. */
const BESIDE = 1;
/** Off the unit square, out of the reach of any dot. */
const NOWHERE = [-1, -1] as const;

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement) => ({ width: clientWidth, height: clientHeight });

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { lon: lng, lat, zoom: map.getZoom(), bearing: map.getBearing() };
}

/** Which part failed, as far as MapLibre's error tells; null for what a map can live with. */
function failureOf(event: ErrorEvent & { readonly sourceId?: string }): MapFailure | null {
  if (event.sourceId === BASE_SOURCE) return "tiles";
  return event.error.message.startsWith("Worker") ? "worker" : null;
}

function createMap({ container, style, camera, texts }: MapViewOptions): MapLibreMap {
  setWorkerUrl(workerUrl);
  const transformConstrain: TransformConstrainFunction = ({ lng, lat }, zoom) => {
    const projection = map?.getProjection()?.type ?? (style.globe ? "globe" : "mercator");
    const hold = projection === "globe" ? constrainGlobe : constrainCamera;
    const constrained = hold({ lon: lng, lat, zoom }, sizeOf(container));
    return { center: new LngLat(constrained.lon, constrained.lat), zoom: constrained.zoom };
  };
  let map: MapLibreMap | null = null;
  map = new MapLibreMap({
    container,
    style: buildStyle(style),
    center: [camera.lon, camera.lat],
    zoom: camera.zoom,
    bearing: camera.bearing ?? 0,
    minZoom: -2,
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    renderWorldCopies: false,
    transformConstrain,
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    touchPitch: false,
    validateStyle: false,
    fadeDuration: style.motion ? 300 : 0,
    locale: {
      "Map.Title": texts.title,
      "CooperativeGesturesHandler.WindowsHelpText": texts.ctrlScroll,
      "CooperativeGesturesHandler.MacHelpText": texts.cmdScroll,
      "CooperativeGesturesHandler.MobileHelpText": texts.twoFingers,
    },
  });
  map.touchZoomRotate.disableRotation();
  return map;
}

/** Lets MapLibre read the base map, and a detailed one if there is one; `chance` as patientSource has it. */
function openTiles({ style, detail }: MapViewOptions, chance: () => Promise<unknown> | null): void {
  const protocol = new Protocol();
  const add = (source: Source): void => protocol.add(new PMTiles(patientSource(source, chance)));
  add(createRangeSource(style.tilesUrl, fetch.bind(window)));
  if (detail) add(new FetchSource(detail.tilesUrl));
  addProtocol("pmtiles", protocol.tile);
}

/** Whether the frame should show a city at all in this year. */
function expectsCities(map: MapLibreMap, { features }: CityFeatures, year: number): boolean {
  const { width, height } = sizeOf(map.getContainer());
  return features.some(({ properties, geometry }) => {
    if (!isShown(properties, year)) return false;
    const { x, y } = map.project([...geometry.coordinates]);
    return x >= 0 && y >= 0 && x <= width && y <= height;
  });
}

/** Settles when a frame with the land and, where there are any, with cities has been drawn. */
function whenUp(map: MapLibreMap, { cities, year }: StyleInputs): Promise<void> {
  const layers = [...dotLayers(groupsOf(cities), year)];
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      stopClock();
      map.off("render", check);
      map.off("error", fail);
      map.off("webglcontextlost", lose);
      act();
    };
    const stopClock = afterDrawnTime(DEADLINE_MS, () => settle(() => reject(new MapError("time"))));
    const lose = (): void => settle(() => reject(new MapError("lost")));
    const check = (): void => {
      if (!map.isStyleLoaded() || !map.areTilesLoaded()) return;
      if (expectsCities(map, cities, year) && map.queryRenderedFeatures({ layers }).length === 0) return;
      settle(resolve);
    };
    const fail = (event: ErrorEvent): void => {
      const reason = failureOf(event);
      if (reason !== null) settle(() => reject(new MapError(reason, event.error)));
    };
    map.on("render", check);
    map.on("error", fail);
    map.on("webglcontextlost", lose);
  });
}

/** Opens the map in `container`. Rejects with a MapError and leaves the container empty if it cannot come up. */
export async function openMapView(options: MapViewOptions): Promise<MapView> {
  const { container, detail, onMove, onUnnamed, onError, onLost, onRestored } = options;
  let chance = (): Promise<unknown> | null => null;
  openTiles(options, () => chance());
  let map: MapLibreMap;
  try {
    map = createMap(options);
  } catch (error) {
    throw error instanceof GPUInitializationError ? new MapError("webgl", error) : error;
  }
  try {
    await whenUp(map, options.style);
  } catch (error) {
    map.remove();
    throw error;
  }

  // The network is back, or the reader goes on.
  chance = () =>
    new Promise((resolve) => {
      window.addEventListener("online", resolve, { once: true });
      map.once("moveend", resolve);
    });
  let inputs = options.style;
  const groups = groupsOf(inputs.cities);
  const names = measureNames(inputs.archipelagoNames);
  const project = (lon: number, lat: number): readonly [number, number] => {
    const { x, y } = map.project([lon, lat]);
    return [x, y];
  };
  const showInset = (): void => {
    const { spread } = inputs;
    const inset = needsInset(names, { zoom: map.getZoom(), frame: sizeOf(container), spread, project });
    container.toggleAttribute("data-live-inset", inset);
    if (inset === inputs.inset) return;
    inputs = { ...inputs, inset };
    map.setLayoutProperty(ARCHIPELAGO_NAMES, "visibility", inset ? "none" : "visible");
  };
  showInset();
  map.on("move", showInset);
  map.on("resize", showInset);
  map.on("move", onMove);
  let told = "";
  const tellUnnamed = (): void => {
    const features = map.queryRenderedFeatures({ layers: [UNNAMED] });
    const countries = [
      ...new Set(features.map(({ properties }) => String(properties["country"]))),
    ].toSorted();
    if (countries.join() === told) return;
    told = countries.join();
    onUnnamed(countries);
  };
  map.on("idle", tellUnnamed);
  map.on("error", (event) => {
    const reason = failureOf(event);
    if (reason === "worker") onError(reason);
  });
  map.on("webglcontextlost", onLost);
  map.on("webglcontextrestored", onRestored);

  // Nobody else is asked for anything before it is wanted; what does not come is not drawn.
  const addDetail = (): void => {
    if (detail === null || map.getZoom() < detail.from) return;
    map.off("moveend", addDetail);
    inputs = { ...inputs, detail };
    map.setStyle(buildStyle(inputs), { validate: false });
  };
  map.on("moveend", addDetail);
  addDetail();

  const setPoints = (
    source: string,
    points: CityFeatures | UnnamedFeatures | ReturnType<typeof homeFeatures>,
  ): void => {
    map.getSource<GeoJSONSource>(source)?.setData(points as unknown as GeoJSON.FeatureCollection);
  };
  const spread = (): void => {
    const wanted = inputs.globe ? 0 : spreadAt(map.getZoom(), sizeOf(container));
    if (wanted === inputs.spread) return;
    inputs = { ...inputs, spread: wanted };
    setPoints(CITY_SOURCE, cityFeatures(inputs));
    setPoints(MARKED_SOURCE, markedFeatures(inputs));
    setPoints(HOME_SOURCE, homeFeatures(inputs));
    showInset();
  };
  spread();
  map.on("zoom", spread);
  map.on("resize", spread);

  return {
    showYear: (year, rims) => {
      const isOther = showsStale(year) !== showsStale(inputs.year);
      const before = cityPaint(groups, inputs);
      inputs = { ...inputs, year, rims };
      for (const [i, { layer, property, value }] of cityPaint(groups, inputs).entries())
        if (before[i]?.value !== value) map.setPaintProperty(layer, property, value, { validate: false });
      for (const { layer, under } of roomOrder(groups, year, lowestName(inputs))) map.moveLayer(layer, under);
      setPoints(UNNAMED, unnamedOf(inputs));
      setPoints(HOME_SOURCE, homeFeatures(inputs));
      if (isOther) setPoints(CITY_SOURCE, cityFeatures(inputs));
    },
    highlight: (ids) => {
      inputs = { ...inputs, marked: ids };
      setPoints(MARKED_SOURCE, markedFeatures(inputs));
    },
    filter: (shown) => {
      if (shown === inputs.shown) return;
      inputs = { ...inputs, shown };
      setPoints(CITY_SOURCE, cityFeatures(inputs));
      setPoints(UNNAMED, unnamedOf(inputs));
      setPoints(HOME_SOURCE, homeFeatures(inputs));
    },
    setCamera: (target, animate) => {
      const isBox = "width" in target;
      const {
        lon,
        lat,
        zoom,
        bearing = isBox ? 0 : map.getBearing(),
      } = isBox ? fitCamera(target, sizeOf(container)) : target;
      map.easeTo({ center: [lon, lat], zoom, bearing, duration: animate ? MOVE_MS : 0 });
    },
    setTheme: (theme) => {
      if (theme === inputs.theme) return;
      inputs = { ...inputs, theme };
      map.setStyle(buildStyle(inputs), { validate: false });
    },
    setGlobe: (globe) => {
      if (globe === inputs.globe) return;
      inputs = { ...inputs, globe };
      map.setProjection({ type: globe ? "globe" : "mercator" });
      map.setPaintProperty(SEA, "background-color", seaColour(inputs.theme, globe));
      map.jumpTo({ center: map.getCenter(), zoom: map.getZoom() });
      spread();
    },
    setCooperative: (cooperative) =>
      cooperative ? map.cooperativeGestures.enable() : map.cooperativeGestures.disable(),
    project,
    toUnit: ([x, y]) => {
      const { lng, lat } = map.unproject([x, y]);
      const under = map.project([lng, lat]);
      if (Math.hypot(under.x - x, under.y - y) > BESIDE) return NOWHERE;
      return [mercatorX(lng), mercatorY(lat)];
    },
    spread: () => inputs.spread,
    camera: () => cameraOf(map),
    turnNorth: () => map.easeTo({ bearing: 0, duration: MOVE_MS }),
    zoomIn: () => map.zoomIn({ duration: MOVE_MS }),
    zoomOut: () => map.zoomOut({ duration: MOVE_MS }),
    resize: () => map.resize(),
    remove: () => map.remove(),
  };
}
