import { z } from "zod";
import { endings, fileKinds } from "@/domain/files/file";
import { Language } from "@/domain/languages";
import { milestoneKinds, projectKinds, sourceKinds } from "@/domain/project/document";
import { AgreementShape, OriginShape, PartyShape } from "./agreement-shape";
import { PositionShape } from "./position-shape";
import { InstantShape, LooseDateShape, TextsShape } from "./texts";

const DocumentShape = z.object({
  agreement: z.string(),
  kind: z.enum(fileKinds),
  mediaType: z.enum(Object.keys(endings)),
  bytes: z.int(),
  /** In hexadecimal digits, over the bytes that the address answers with. */
  sha256: z.string(),
  url: z.url(),
});

/** One published project. */
export const ProjectShape = z.object({
  reference: z.string(),
  url: z.url(),
  title: TextsShape,
  summary: TextsShape,
  originalLanguage: Language,
  /** Languages in which title and summary are the register's own translation. */
  translatedByRegister: z.array(Language),
  edition: z.string().nullable(),
  location: z.array(z.object({ code: z.string(), place: z.string() })),
  domains: z.array(z.object({ code: z.string(), primary: z.boolean() })),
  kind: z.enum(projectKinds),
  leadUnit: z.string().nullable(),
  otherUnits: z.array(z.string()),
  jobs: z.object({ min: z.int(), max: z.int().nullable() }).nullable(),
  firstAnnounced: z.object({ date: LooseDateShape, source: z.string() }).nullable(),
  unconfirmed: z.boolean(),
  parties: z.array(PartyShape),
  origins: z.array(OriginShape),
  agreements: z.array(AgreementShape),
  position: PositionShape.nullable(),
  milestones: z.array(
    z.object({
      /** By which claims name it: `milestone:<key>.planned`. */
      key: z.string(),
      kind: z.enum(milestoneKinds),
      planned: LooseDateShape.nullable(),
      actual: LooseDateShape.nullable(),
      verified: z.boolean(),
      note: TextsShape,
      sources: z.array(z.string()),
    }),
  ),
  claims: z.array(
    z.object({
      key: z.string(),
      field: z.string(),
      value: z.string(),
      /** The one that the value is written in, where it is words. */
      language: Language,
      source: z.string(),
      chosen: z.boolean(),
      reason: TextsShape,
      unconfirmed: z.boolean(),
    }),
  ),
  sources: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(sourceKinds),
      address: z.string().nullable(),
      title: z.string().nullable(),
      date: LooseDateShape.nullable(),
      language: z.string().nullable(),
      quote: z.string().nullable(),
    }),
  ),
  /** Scans and photographs, each with the key of its agreement. */
  documents: z.array(DocumentShape),
  firstPublishedAt: InstantShape,
  updatedAt: InstantShape,
  version: z.int(),
});
