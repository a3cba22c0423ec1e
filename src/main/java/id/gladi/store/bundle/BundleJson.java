package id.gladi.store.bundle;

import id.gladi.app.BundleException;
import id.gladi.app.BundleException.Fault;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Texts, JSON and hashes of a bundle, strictly read. */
final class BundleJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private BundleJson() {}

  static byte[] write(Object value) {
    return JSON.writeValueAsBytes(value);
  }

  static <T> T read(String text, Class<T> type, String entry) {
    try {
      T value = JSON.readValue(text, type);
      if (value == null) {
        throw new BundleException(Fault.DAMAGED, entry);
      }
      return value;
    } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
      throw new BundleException(Fault.DAMAGED, entry, e);
    }
  }

  /** Only the version of a manifest, whatever else a newer one says. */
  static int version(String text) {
    try {
      var node = JSON.readTree(text);
      if (!node.path("format").asString("").equals(Manifest.FORMAT)) {
        throw new BundleException(Fault.NO_BUNDLE, Manifest.NAME);
      }
      return node.path("version").asInt(0);
    } catch (JacksonException e) {
      throw new BundleException(Fault.DAMAGED, Manifest.NAME, e);
    }
  }

  /** Strict UTF-8: what is not is refused and nothing is put in its place. */
  static String text(byte[] bytes, String entry) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BundleException(Fault.DAMAGED, entry, e);
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
