package dev.hearth.kit.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that may be read up to a number of bytes. */
final class CutBody extends FilterInputStream {
  private long left;

  CutBody(InputStream body, long mostBytes) {
    super(body);
    this.left = mostBytes;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws BodyTooLarge {
    left -= read;
    if (left < 0) {
      throw new BodyTooLarge();
    }
  }
}
