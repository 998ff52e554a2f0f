package thumbsmith.sandbox;

/** A picture with the wire name of the field it came in, which refusals of it name. */
record PictureField(String name, SentPicture picture) {}
