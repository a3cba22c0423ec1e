package id.gladi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** A file that belongs to a session's copy of the plan. Its bytes are not to be changed. */
public final class AttachmentRow {
  private final String name;
  private final byte[] content;

  public AttachmentRow(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  static AttachmentRow of(ResultSet row) throws SQLException {
    return new AttachmentRow(row.getString("name"), row.getBytes("content"));
  }

  public String name() {
    return name;
  }

  public byte[] content() {
    return content;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AttachmentRow that
        && name.equals(that.name)
        && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(content);
  }
}
