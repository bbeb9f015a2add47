/** How things and lines look in the picture; colours come from the styles of the page, so that both themes hold. */
import type { StylesheetJson } from "cytoscape";
import { STATUS_ORDER } from "../../words/status-words.ts";
import { RELATION_NAMES, RELATIONS } from "../relations.ts";
import { LETTER_PX, LINE_PX } from "./labels.ts";
import { glyphOf, STATUS_OUTLINES } from "./status-glyph.ts";

/** Thinner lines say less, and stay behind the others. */
const QUIET_WIDTH = 1.5;

/** Gives the value of a custom property. */
export type Colours = (name: string) => string;

/** The colours in force at an element. */
export function coloursAt(element: HTMLElement): Colours {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(name).trim();
}

/** The style sheet of the picture. */
export function pictureStyle(colour: Colours, zoom: number): StylesheetJson {
  return [
    ...thingStyles(colour),
    { selector: "node", style: labelStyle(zoom) },
    ...STATUS_ORDER.map((status) => ({
      selector: `node[status = "${status}"]`,
      style: {
        shape: STATUS_OUTLINES[status],
        "background-color": colour(`--${status.toLowerCase().replaceAll("_", "-")}`),
        "background-image": glyphOf(status, colour("--paper")),
        "background-image-crossorigin": "null",
        "background-fit": "contain",
      },
    })),
    {
      selector: "edge",
      style: { "curve-style": "straight", "arrow-scale": 0.8, "line-cap": "butt" },
    },
    // Curves cost time, so only lines between the same two things are some.
    { selector: "edge[?isParallel]", style: { "curve-style": "bezier", "control-point-step-size": 18 } },
    ...RELATION_NAMES.map((name) => lineStyle(name, colour)),
    ...stateStyles(colour),
  ] as StylesheetJson;
}

/** How names are set at a zoom, so that they are as large on the screen at any. */
export function labelStyle(zoom: number) {
  return {
    "font-size": LETTER_PX / zoom,
    "text-max-width": `${LINE_PX / zoom}px`,
    "text-background-padding": `${1 / zoom}px`,
  };
}

function thingStyles(colour: Colours) {
  const label = {
    color: colour("--ink"),
    "font-family": "Inter, system-ui, sans-serif",
    "text-wrap": "wrap",
    "text-valign": "bottom",
    "text-margin-y": 3,
    "text-background-color": colour("--paper"),
    "text-background-opacity": 0.85,
  };
  const size = { width: "data(size)", height: "data(size)" };
  const border = { "border-width": 1.5, "border-color": colour("--paper") };
  return [
    { selector: "node", style: { ...label, ...size, ...border } },
    {
      selector: 'node[sort = "SOURCE"]',
      style: {
        shape: "rectangle",
        width: "data(narrow)",
        "background-color": colour("--paper-raised"),
        "border-color": colour("--ink-soft"),
        color: colour("--ink-soft"),
      },
    },
    {
      selector: 'node[sort = "PARTY"]',
      style: {
        shape: "diamond",
        "background-color": colour("--accent"),
        "font-weight": "bold",
      },
    },
  ];
}

function lineStyle(name: keyof typeof RELATIONS, colour: Colours) {
  const { colour: property, dashes, arrow, width } = RELATIONS[name];
  return {
    selector: `edge[relation = "${name}"]`,
    style: {
      width,
      opacity: width < QUIET_WIDTH ? 0.6 : 0.95,
      "line-color": colour(property),
      "target-arrow-color": colour(property),
      "target-arrow-shape": arrow,
      "line-style": dashes.length > 0 ? "dashed" : "solid",
      ...(dashes.length > 0 && { "line-dash-pattern": [...dashes] }),
    },
  };
}

function stateStyles(colour: Colours) {
  return [
    {
      selector: "node.circular",
      style: {
        "underlay-color": colour("--refuted"),
        "underlay-opacity": 0.35,
        "underlay-padding": 9,
        "underlay-shape": "ellipse",
      },
    },
    {
      selector: "edge.circular",
      style: {
        width: 5,
        "line-color": colour("--refuted"),
        "target-arrow-color": colour("--refuted"),
        "z-index": 5,
      },
    },
    { selector: ".faded", style: { opacity: 0.13 } },
    { selector: "node.named", style: { label: "data(label)", "z-index": 10 } },
    {
      selector: "node.right",
      style: { "text-valign": "center", "text-halign": "right", "text-margin-x": 3, "text-margin-y": 0 },
    },
    {
      selector: "node.left",
      style: { "text-valign": "center", "text-halign": "left", "text-margin-x": -3, "text-margin-y": 0 },
    },
    { selector: "node.above", style: { "text-valign": "top", "text-margin-y": -2 } },
    { selector: "node.hovered", style: { label: "data(text)", "z-index": 20 } },
    {
      selector: "node.chosen",
      style: {
        "border-width": 4,
        "border-color": colour("--ink"),
        label: "data(label)",
        "z-index": 20,
      },
    },
    { selector: ":active", style: { "overlay-color": colour("--accent"), "overlay-opacity": 0.12 } },
  ];
}
