import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Feature } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import { countryOfShape } from './country-numbers.js';
import { smallPlaces } from './small-places.js';

/** The world to draw on: for the server, since what it is made of is far too much for a bad line. */
export interface World {
  readonly width: number;
  readonly height: number;
  /** Outlines as SVG paths. Without a code is land that no country of ISO 3166-1 stands for. */
  readonly shapes: readonly { readonly code: string | undefined; readonly path: string }[];
  /** The middle of each place that is too small to be seen, or to be hit with a finger. */
  readonly bubbles: ReadonlyMap<string, readonly [x: number, y: number]>;
}

const WIDTH = 1200;
const HEIGHT = 520;
/** Square units of the drawing below which a country gets a bubble. */
const TOO_SMALL = 100;
/** Nobody lives there, and it would take a fifth of the drawing. */
const ANTARCTICA = 'AQ';
/** So that the edge of the map runs through the Bering Strait, and cuts nothing in two. */
const MERIDIAN = 11;

let drawn: World | undefined;

/** The world in an equal-area projection, so that a large country is not larger than it is. Drawn once. */
export function worldShapes(): World {
  return (drawn ??= draw());
}

function draw(): World {
  const topology = atlas as unknown as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const countries = feature(topology, topology.objects.countries).features.flatMap((shape) => {
    const code = countryOfShape(shape.id?.toString(), shape.properties.name);
    return code === ANTARCTICA ? [] : [{ code, shape }];
  });
  const projection = geoEqualEarth()
    .rotate([-MERIDIAN, 0])
    .fitSize([WIDTH, HEIGHT], {
      type: 'FeatureCollection',
      features: [...countries.map(({ shape }) => shape), pointsOf(smallPlaces)],
    });
  const pathOf = geoPath(projection).digits(0);
  const bubbles = new Map<string, readonly [number, number]>();
  for (const { code, shape } of countries)
    if (code && pathOf.area(shape) < TOO_SMALL) bubbles.set(code, rounded(pathOf.centroid(shape)));
  for (const [code, place] of smallPlaces) {
    const at = projection([...place]);
    if (at) bubbles.set(code, rounded(at));
  }
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: countries.map(({ code, shape }) => ({ code, path: pathOf(shape) ?? '' })),
    bubbles,
  };
}

function pointsOf(places: typeof smallPlaces): Feature {
  const coordinates = [...places.values()].map((place) => [...place]);
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPoint', coordinates } };
}

function rounded([x, y]: readonly [number, number]): readonly [number, number] {
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}
