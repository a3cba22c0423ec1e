package id.gladi.store;

import id.gladi.core.Blob;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Bytes of a file within an event: one text in Base64. */
final class BlobJson {
  private BlobJson() {}

  static SimpleModule module() {
    return new SimpleModule()
        .addSerializer(Blob.class, new Writer())
        .addDeserializer(Blob.class, new Reader());
  }

  private static final class Writer extends StdScalarSerializer<Blob> {
    Writer() {
      super(Blob.class);
    }

    @Override
    public void serialize(Blob blob, JsonGenerator to, SerializationContext context) {
      to.writeBinary(blob.bytes());
    }
  }

  private static final class Reader extends StdScalarDeserializer<Blob> {
    Reader() {
      super(Blob.class);
    }

    @Override
    public Blob deserialize(JsonParser from, DeserializationContext context) {
      return new Blob(from.getBinaryValue());
    }
  }
}
