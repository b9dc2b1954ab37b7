import { createHash, randomUUID } from "node:crypto";
import type { Actor } from "../../domain/actor";
import type { FileFault } from "../../domain/files/file";
import { mediaTypeOf } from "../../domain/files/media-type";
import type { ApprovedMap } from "../../domain/map/base-map";
import type { MapForm } from "../../domain/map/map-form";
import { demand, mayAdminister } from "../../domain/roles";
import type { Database } from "../client";
import { accept } from "../files/accept";
import { type FileStore, storedName } from "../files/file-store";
import type { Made } from "../files/remade-picture";
import { readOriginMap } from "../settings";
import { versionOf } from "./keep";
import { changeSetting, write } from "./settings";

/** How the history names the map of origins. */
const record = "base-map";

/** How the map of origins is shown, and how many changes its history holds. */
export async function readOriginMapRecord(db: Database) {
  return { map: await readOriginMap(db), version: await versionOf(db, "setting", record) };
}

/**
 * Says where the map of origins is shown and over what: the plain outline, or an approved map, whose picture is sent with
 * it the first time. Gives why the picture is not taken. Refuses `role-needed` and `record-changed`.
 */
export async function keepOriginMap(
  db: Database,
  store: FileStore,
  form: MapForm,
  sent: Uint8Array | null,
  actor: Actor,
): Promise<FileFault | null> {
  demand(mayAdminister(actor));
  const { languages } = form;
  const before = (await readOriginMap(db)).approved;
  if (form.base === "outline") {
    await keep(db, form.basedOn, { languages, approved: null }, actor);
    if (before) await store.remove(storedName(before));
    return null;
  }
  const picture = sent ? await keepPicture(store, sent) : before && { made: pictureOf(before) };
  if (!picture) return "file-missing";
  if ("fault" in picture) return picture.fault;
  const { basedOn, base: _, languages: __, ...said } = form;
  try {
    await keep(db, basedOn, { languages, approved: { ...said, ...picture.made } }, actor);
  } catch (failed) {
    if (sent) await store.remove(storedName(picture.made));
    throw failed;
  }
  if (sent && before) await store.remove(storedName(before));
  return null;
}

type Picture = Pick<ApprovedMap, "id" | "sha256" | "mediaType" | "width" | "height">;

const pictureOf = ({ id, sha256, mediaType, width, height }: ApprovedMap): Picture => ({
  ...{ id, sha256, mediaType, width, height },
});

async function keepPicture(store: FileStore, sent: Uint8Array): Promise<Made<Picture>> {
  if (sent.length > 0 && mediaTypeOf(sent) === "application/pdf") return { fault: "photograph-is-pdf" };
  const accepted = await accept(sent, "photograph");
  if ("fault" in accepted) return accepted;
  const { bytes, mediaType } = accepted.made;
  if (mediaType === "application/pdf") return { fault: "photograph-is-pdf" };
  const { default: sharp } = await import("sharp");
  const { width, height } = await sharp(bytes).metadata();
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const picture = { id: randomUUID(), sha256, mediaType, width, height };
  await store.put(storedName(picture), bytes);
  return { made: picture };
}

function keep(
  db: Database,
  basedOn: number,
  after: Awaited<ReturnType<typeof readOriginMap>>,
  actor: Actor,
): Promise<void> {
  return changeSetting(db, record, { record: null, basedOn }, actor, async (tx) => {
    const before = await readOriginMap(tx);
    await write(tx, { "map-languages": after.languages, "base-map": after.approved });
    return { before, after: await readOriginMap(tx) };
  });
}
