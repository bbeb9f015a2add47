/** How things and lines look in the picture; colours come from the styles of the page, so that both themes hold. */
import type { StylesheetJson } from "cytoscape";
import { STATUS_ORDER } from "../../words/status-words.ts";
import { RELATION_NAMES, RELATIONS } from "../relations.ts";

/** Gives the value of a custom property. */
export type Colours = (name: string) => string;

/** The colours in force at an element. */
export function coloursAt(element: HTMLElement): Colours {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(name).trim();
}

/** The style sheet of the picture. */
export function pictureStyle(colour: Colours): StylesheetJson {
  return [
    ...thingStyles(colour),
    ...STATUS_ORDER.map((status) => ({
      selector: `node[status = "${status}"]`,
      style: { "background-color": colour(`--${status.toLowerCase().replaceAll("_", "-")}`) },
    })),
    {
      selector: "edge",
      style: { "curve-style": "bezier", "control-point-step-size": 18, "arrow-scale": 0.8, "line-cap": "butt" },
    },
    ...RELATION_NAMES.map((name) => lineStyle(name, colour)),
    ...stateStyles(colour),
  ] as StylesheetJson;
}

function thingStyles(colour: Colours) {
  const label = {
    label: "data(label)",
    color: colour("--ink"),
    "font-family": "Inter, system-ui, sans-serif",
    "font-size": 11,
    "min-zoomed-font-size": 9,
    "text-wrap": "wrap",
    "text-max-width": "120px",
    "text-valign": "bottom",
    "text-margin-y": 3,
    "text-background-color": colour("--paper"),
    "text-background-opacity": 0.8,
    "text-background-padding": "1px",
  };
  const size = { width: "data(size)", height: "data(size)" };
  const border = { "border-width": 1.5, "border-color": colour("--paper") };
  return [
    { selector: "node", style: { ...label, ...size, ...border } },
    { selector: 'node[sort = "CLAIM"]', style: { shape: "ellipse" } },
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
    { selector: ".faded", style: { opacity: 0.16 } },
    { selector: "node.hovered", style: { "min-zoomed-font-size": 0, label: "data(text)", "z-index": 20 } },
    {
      selector: "node.chosen",
      style: {
        "border-width": 4,
        "border-color": colour("--ink"),
        "min-zoomed-font-size": 0,
        "z-index": 20,
      },
    },
    { selector: ":active", style: { "overlay-color": colour("--accent"), "overlay-opacity": 0.12 } },
  ];
}
