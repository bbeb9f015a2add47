/** Calendar arithmetic on UTC days written `YYYY-MM-DD`; such texts compare as days do. The only file that knows dayjs. */
import dayjs from "dayjs";
import utc from "dayjs/plugin/utc.js";

dayjs.extend(utc);

/** Unit of a calendar; also the precision of a date that names one year, month or day. */
export type CalendarUnit = "year" | "month" | "day";

const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return DAY_FORM.test(text) && dayjs.utc(text).format("YYYY-MM-DD") === text;
}

/** First day of the year, month or day in which `day` lies. */
export function firstDayOf(day: string, unit: CalendarUnit): string {
  return dayjs.utc(day).startOf(unit).format("YYYY-MM-DD");
}

/** Last day of the year, month or day in which `day` lies. */
export function lastDayOf(day: string, unit: CalendarUnit): string {
  return dayjs.utc(day).endOf(unit).format("YYYY-MM-DD");
}

/** The day `count` units later (earlier when negative); a day that the target month lacks becomes its last day. */
export function addUnits(day: string, count: number, unit: CalendarUnit): string {
  return dayjs.utc(day).add(count, unit).format("YYYY-MM-DD");
}

/** Whole days from one day to another: positive when `to` is later. */
export function daysBetween(from: string, to: string): number {
  return dayjs.utc(to).diff(dayjs.utc(from), "day");
}

const INSTANT_FORM = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;

/** Whether the text is an instant in UTC that exists: `2026-11-23T12:00:00Z`, with or without a fraction. */
export function isInstant(text: string): boolean {
  const day = INSTANT_FORM.exec(text)?.[1];
  return day !== undefined && isDay(day);
}

/** UTC day of an instant. */
export function dayOfInstant(instant: string): string {
  return instant.slice(0, 10);
}

/** Orders two instants, whatever their fractions of a second: negative when `a` is earlier. */
export function compareInstants(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}
