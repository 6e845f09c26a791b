package rota.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A stream that the program prints to, in UTF-8 and with the same line ends everywhere, which remembers what failed. */
public final class Answer extends PrintWriter {

    private final Remembering sink;

    /** Prints to the stream. */
    public Answer(OutputStream stream) {
        this(new Remembering(stream));
    }

    private Answer(Remembering sink) {
        super(new OutputStreamWriter(sink, StandardCharsets.UTF_8));
        this.sink = sink;
    }

    @Override
    public void println() {
        write('\n');
    }

    /** Prints bytes as they are. */
    void bytes(byte[] bytes, int from, int length) throws IOException {
        flush();
        sink.write(bytes, from, length);
    }

    /** Why something could not be printed, or null if all of it was. */
    @Nullable
    IOException failure() {
        flush();
        return sink.failure;
    }

    private static final class Remembering extends OutputStream {
        private final OutputStream stream;
        private @Nullable IOException failure;

        Remembering(OutputStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                stream.write(bytes, from, length);
            } catch (IOException e) {
                throw remember(e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                stream.flush();
            } catch (IOException e) {
                throw remember(e);
            }
        }

        private IOException remember(IOException e) {
            failure = failure == null ? e : failure;
            return e;
        }
    }
}
