/** Why a register cannot be carried out or in: a sentence for whoever asked for it. */
export class NotCarried extends Error {
  override readonly name = "NotCarried";
}
