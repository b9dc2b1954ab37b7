import { storedName } from "@/db/files/file-store";
import { fileStore } from "@/db/files/store";
import type { OriginMap } from "@/domain/map/base-map";

/** The bytes of the approved map that a map of origins is drawn over, in Base64; null over the plain outline. */
export async function readMapPicture(map: OriginMap | null): Promise<string | null> {
  if (!map?.approved) return null;
  const content = await fileStore().get(storedName(map.approved));
  if (!content) throw new Error("The picture of the approved map is not in the store.");
  return Buffer.from(await new Response(content).arrayBuffer()).toString("base64");
}
