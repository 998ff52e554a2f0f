package thumbsmith.image.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_HEVC;
import static org.bytedeco.ffmpeg.global.avcodec.AV_INPUT_BUFFER_PADDING_SIZE;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import thumbsmith.image.UnreadablePictureException;

/** Decodes one coded picture of a HEIC or AVIF through FFmpeg. The only class, with {@link FramePixels}, that needs it. */
final class Frame {
    /** Coded sizes are multiples of 64 at most, and a tile at the edge is padded to a whole one. */
    private static final int PADDING = 4_096 * 4_096;

    private Frame() {}

    static Mat decode(HeifFile file, int item, Header header) throws UnreadablePictureException {
        av_log_set_level(AV_LOG_QUIET);
        boolean hevc = file.type(item).equals("hvc1");
        AVCodec codec = hevc ? avcodec_find_decoder(AV_CODEC_ID_HEVC) : avcodec_find_decoder_by_name("libaom-av1");
        if (codec == null) throw Codecs.missing(header.format());
        AVCodecContext context = avcodec_alloc_context3(codec);
        AVFrame frame = av_frame_alloc();
        try {
            context.thread_count(1);
            context.max_pixels((long) header.width() * header.height() + PADDING);
            if (hevc) configure(context, bytes(file.property(item, "hvcC")));
            if (avcodec_open2(context, codec, (AVDictionary) null) < 0) throw Header.damaged();
            decode(context, file.data(item), frame);
            return FramePixels.bgr(frame, HeifHeader.codes(file, item));
        } finally {
            av_frame_free(frame);
            avcodec_free_context(context);
        }
    }

    private static byte[] bytes(Optional<ByteBuffer> box) {
        ByteBuffer body = box.orElseThrow();
        byte[] bytes = new byte[body.remaining()];
        body.get(bytes);
        return bytes;
    }

    /** The context frees what it is given here. */
    private static void configure(AVCodecContext context, byte[] configuration) {
        var memory = new BytePointer(av_mallocz(configuration.length + AV_INPUT_BUFFER_PADDING_SIZE));
        memory.put(configuration, 0, configuration.length);
        context.extradata(memory);
        context.extradata_size(configuration.length);
    }

    private static void decode(AVCodecContext context, byte[] coded, AVFrame frame) throws UnreadablePictureException {
        AVPacket packet = av_packet_alloc();
        try {
            av_new_packet(packet, coded.length);
            packet.data().put(coded, 0, coded.length);
            boolean decoded = avcodec_send_packet(context, packet) >= 0
                    && avcodec_send_packet(context, null) >= 0
                    && avcodec_receive_frame(context, frame) >= 0;
            if (!decoded) throw Header.damaged();
        } finally {
            av_packet_free(packet);
        }
    }
}
