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
import { PMTiles, Protocol } from "pmtiles";
import { workerUrl } from "virtual:maplibre/worker-url";
import { fitCamera, mercatorX, mercatorY, type Camera } from "../model/mercator.ts";
import { constrainCamera, constrainGlobe, MAX_ZOOM } from "./camera.ts";
import { groupsOf, isShown, dimOthers, type CityFeatures } from "./features.ts";
import { createRangeSource } from "./range-source.ts";
import { MapError, type MapFailure, type MapView, type MapViewOptions } from "./map-view-types.ts";
import { dotLayers, flareLayers, nameOrder, yearPaint } from "./style-cities.ts";
import { ARCHIPELAGO_ZOOM, buildStyle, lowestName, markedFeatures, type StyleInputs } from "./style.ts";
import "./map.css";
import { BASE_SOURCE, CITY_SOURCE, MARKED_SOURCE } from "./source-ids.ts";

const DEADLINE_MS = 30_000;
const MOVE_MS = 600;
const FLARE_MS = 600;
const FLARE_OPACITY = 0.5;
/** Pixels between a spot and what lies under it, where it lies on the globe. */
const BESIDE = 1;
/** Off the unit square, out of the reach of any dot. */
const NOWHERE = [-1, -1] as const;

function hasWebgl2(): boolean {
  const gl = document.createElement("canvas").getContext("webgl2");
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  return gl !== null;
}

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
  const protocol = new Protocol();
  protocol.add(new PMTiles(createRangeSource(style.tilesUrl, fetch.bind(window))));
  addProtocol("pmtiles", protocol.tile);

  const transformConstrain: TransformConstrainFunction = ({ lng, lat }, zoom) => {
    const projection = map?.getProjection()?.type ?? (style.globe ? "globe" : "mercator");
    const hold = projection === "globe" ? constrainGlobe : constrainCamera;
    const held = hold({ lon: lng, lat, zoom }, sizeOf(container));
    return { center: new LngLat(held.lon, held.lat), zoom: held.zoom };
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
    reduceMotion: !style.motion,
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
    const deadline = setTimeout(() => reject(new MapError("time")), DEADLINE_MS);
    const settle = (act: () => void): void => {
      clearTimeout(deadline);
      map.off("render", check);
      map.off("error", fail);
      act();
    };
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
  });
}

/** Opens the map in `container`. Rejects with a MapError and leaves the container empty if it cannot come up. */
export async function openMapView(options: MapViewOptions): Promise<MapView> {
  const { container, detail, onMove, onError } = options;
  if (!hasWebgl2()) throw new MapError("webgl");
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

  let inputs = options.style;
  const groups = groupsOf(inputs.cities);
  const duration = inputs.motion ? MOVE_MS : 0;
  const showInset = (): void => {
    container.toggleAttribute("data-far", map.getZoom() < ARCHIPELAGO_ZOOM);
  };
  showInset();
  map.on("zoom", showInset);
  map.on("move", onMove);
  map.on("error", (event) => {
    const reason = failureOf(event);
    if (reason === "worker") onError(reason);
  });

  // Nobody else is asked for anything before it is wanted; what does not come is not drawn.
  const addDetail = (): void => {
    if (detail === null || map.getZoom() < detail.from) return;
    map.off("moveend", addDetail);
    inputs = { ...inputs, detail };
    map.setStyle(buildStyle(inputs), { validate: false });
  };
  map.on("moveend", addDetail);
  addDetail();

  const setPoints = (source: string, points: CityFeatures): void => {
    map.getSource<GeoJSONSource>(source)?.setData(points as unknown as GeoJSON.FeatureCollection);
  };
  const lightUp = (year: number): void => {
    const layers = flareLayers(groups, year);
    const set = (opacity: number, ms: number): void => {
      for (const layer of layers) {
        map.setPaintProperty(layer, "circle-opacity-transition", { duration: ms, delay: 0 });
        map.setPaintProperty(layer, "circle-opacity", opacity);
      }
    };
    set(FLARE_OPACITY, 0);
    map.once("render", () => set(0, FLARE_MS));
  };

  return {
    showYear: (year, { flare }) => {
      const before = yearPaint(groups, inputs.year);
      for (const [i, { layer, property, value }] of yearPaint(groups, year).entries())
        if (before[i]?.value !== value) map.setPaintProperty(layer, property, value, { validate: false });
      for (const { layer, under } of nameOrder(groups, year, lowestName(inputs))) map.moveLayer(layer, under);
      inputs = { ...inputs, year };
      if (flare && inputs.motion) lightUp(year);
    },
    highlight: (ids) => {
      inputs = { ...inputs, marked: ids };
      setPoints(MARKED_SOURCE, markedFeatures(inputs.cities, ids));
    },
    filter: (shown) => {
      if (shown === inputs.shown) return;
      inputs = { ...inputs, shown };
      setPoints(CITY_SOURCE, dimOthers(inputs.cities, shown));
    },
    setCamera: (target, animate) => {
      const isBox = "width" in target;
      const {
        lon,
        lat,
        zoom,
        bearing = isBox ? 0 : map.getBearing(),
      } = isBox ? fitCamera(target, sizeOf(container)) : target;
      map.easeTo({ center: [lon, lat], zoom, bearing, duration: animate ? duration : 0 });
    },
    setTheme: (theme) => {
      inputs = { ...inputs, theme };
      map.setStyle(buildStyle(inputs), { validate: false });
    },
    setGlobe: (globe) => {
      inputs = { ...inputs, globe };
      map.setProjection({ type: globe ? "globe" : "mercator" });
      map.jumpTo({ center: map.getCenter(), zoom: map.getZoom() });
    },
    project: (lon, lat) => {
      const { x, y } = map.project([lon, lat]);
      return [x, y];
    },
    toUnit: ([x, y]) => {
      const { lng, lat } = map.unproject([x, y]);
      const under = map.project([lng, lat]);
      if (Math.hypot(under.x - x, under.y - y) > BESIDE) return NOWHERE;
      return [mercatorX(lng), mercatorY(lat)];
    },
    camera: () => cameraOf(map),
    turnNorth: () => map.easeTo({ bearing: 0, duration }),
    zoomIn: () => map.zoomIn({ duration }),
    zoomOut: () => map.zoomOut({ duration }),
    resize: () => map.resize(),
    remove: () => map.remove(),
  };
}
