package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the thumbnail, score and titles operations that pictures come under, one row each, over HTTP. */
class PictureRulesTest {
    private static final String TEXT = "/v2/thumbnail/text";
    private static final String IMAGE = "/v2/thumbnail/image";
    private static final String EDIT = "/v2/thumbnail/edit";
    private static final String SWAP = "/v2/thumbnail/faceswap";
    private static final String SCORE = "/v2/thumbnail/score";
    private static final String TITLES = "/v2/title/text";
    private static final String PICTURE = Samples.dataUrl(0xff0000);
    private static final String URL = "https://pictures.example/a.png";
    private static final String M = "'model':'pkz_4_5','format':'16:9'";
    private static final String PM = "'prompt':'An island'," + M;
    private static final String SOURCE = "'image_base64':'" + PICTURE + "'";
    private static final String FACE = "'face_image_base64':'" + PICTURE + "'";
    private static Rig rig;

    @BeforeAll
    static void start() {
        rig = new Rig();
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"refusedPairs", "refusedFaces", "refusedPictures"})
    void refuses(String rule, String path, String body, int status, String code, String detail) {
        Rig.Answer answer = rig.post(path, "{" + body + "}");
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.details()).contains("\"" + detail + ":");
        assertThat(answer.text("request_id"))
                .isEqualTo(answer.http().headers().firstValue("X-Request-Id").orElseThrow());
    }

    static Stream<Arguments> refusedPairs() {
        String url = "'" + URL + "'";
        String data = "'" + PICTURE + "'";
        return Stream.of(
                invalid("both sources", IMAGE, PM + ",'image_url':" + url + "," + SOURCE, "image_url"),
                invalid(
                        "both edit sources",
                        EDIT,
                        "'prompt':'x','format':'1:1','image_url':" + url + "," + SOURCE,
                        "image_url"),
                invalid("both targets", SWAP, FACE + ",'format':'1:1','image_url':" + url + "," + SOURCE, "image_url"),
                invalid("both faces", SWAP, SOURCE + "," + FACE + ",'format':'1:1','face_image':" + url, "face_image"),
                invalid("both scored", SCORE, "'image_url':" + url + "," + SOURCE, "image_url"),
                invalid(
                        "both masks",
                        EDIT,
                        "'prompt':'x','format':'1:1'," + SOURCE + ",'mask_url':" + url + ",'mask_base64':" + data,
                        "mask_url"),
                invalid(
                        "both swap masks",
                        SWAP,
                        SOURCE + "," + FACE + ",'format':'1:1','mask_url':" + url + ",'mask_base64':" + data,
                        "mask_url"),
                invalid("an empty address", IMAGE, PM + ",'image_url':''", "image_url"),
                invalid("an empty content", IMAGE, PM + ",'image_base64':''", "image_base64"),
                invalid("a content beside an empty address", IMAGE, PM + ",'image_url':''," + SOURCE, "image_url"),
                invalid("an empty support address", TEXT, PM + ",'support_image_url':''", "support_image_url"),
                invalid("an empty support content", TEXT, PM + ",'support_image_base64':''", "support_image_base64"),
                invalid("an empty mask", EDIT, SOURCE + ",'prompt':'x','format':'1:1','mask_url':''", "mask_url"),
                invalid("an empty face", SWAP, SOURCE + ",'format':'1:1','face_image':''", "face_image"),
                invalid("bare base64", SCORE, "'image_base64':'iVBORw0KGgo='", "image_base64"),
                invalid(
                        "bare base64 of a face",
                        SWAP,
                        SOURCE + ",'format':'1:1','face_image_base64':'iVBORw0KGgo='",
                        "face_image_base64"),
                invalid(
                        "bare base64 of a mask",
                        EDIT,
                        SOURCE + ",'prompt':'x','format':'1:1','mask_base64':'iVBO'",
                        "mask_base64"),
                invalid("bare base64 of support", TITLES, "'support_image_base64':'iVBO'", "support_image_base64"),
                invalid("a data URL of text", SCORE, "'image_base64':'data:text/plain;base64,aGk='", "image_base64"),
                invalid("a data URL without base64", SCORE, "'image_base64':'data:image/png,aGk='", "image_base64"),
                invalid("an http address", SCORE, "'image_url':'http://pictures.example/a.png'", "image_url"),
                invalid("a space in an address", SCORE, "'image_url':'https://a b'", "image_url"),
                invalid("a content as an address", SCORE, "'image_url':" + data, "image_url"),
                invalid("an address as a content", SCORE, "'image_base64':" + url, "image_base64"),
                invalid("a picture that is a number", SCORE, "'image_url':1", "image_url"),
                refused("image without a source", IMAGE, PM, 400, "MISSING_IMAGE_URL", "image_url"),
                refused(
                        "edit without a source",
                        EDIT,
                        "'prompt':'x','format':'1:1'",
                        400,
                        "MISSING_IMAGE_URL",
                        "image_url"),
                refused("score without a picture", SCORE, "'title':'x'", 400, "MISSING_IMAGE_URL", "image_url"),
                refused("no target", SWAP, FACE + ",'format':'1:1'", 400, "MISSING_TARGET_IMAGE", "image_url"),
                refused("no face", SWAP, SOURCE + ",'format':'1:1'", 400, "MISSING_FACE_REFERENCE", "face_image"),
                refused(
                        "a face in face_image_url",
                        SWAP,
                        SOURCE + ",'format':'1:1','face_image_url':" + url,
                        400,
                        "MISSING_FACE_REFERENCE",
                        "face_image"));
    }

    static Stream<Arguments> refusedFaces() {
        String nobody = "'" + Samples.dataUrl(PlainEngine.NOBODY) + "'";
        return Stream.of(
                refused(
                        "a target without a face",
                        SWAP,
                        FACE + ",'format':'1:1','image_base64':" + nobody,
                        400,
                        "INVALID_IMAGE",
                        "image_base64"),
                refused(
                        "a face picture without a face",
                        SWAP,
                        SOURCE + ",'format':'1:1','face_image_base64':" + nobody,
                        400,
                        "INVALID_IMAGE",
                        "face_image_base64"));
    }

    static Stream<Arguments> refusedPictures() {
        String huge = "data:image/png;base64," + "A".repeat(14_000_000);
        return Stream.of(
                refused(
                        "no picture in a data URL",
                        SCORE,
                        "'image_base64':'data:image/png;base64,aGVsbG8='",
                        400,
                        "INVALID_IMAGE",
                        "image_base64"),
                refused(
                        "nothing in a data URL",
                        SCORE,
                        "'image_base64':'data:image/png;base64,'",
                        400,
                        "INVALID_IMAGE",
                        "image_base64"),
                refused(
                        "no base64 in a data URL",
                        SCORE,
                        "'image_base64':'data:image/png;base64,&&&&'",
                        400,
                        "INVALID_IMAGE",
                        "image_base64"),
                refused(
                        "a damaged support image",
                        TEXT,
                        PM + ",'support_image_base64':'data:image/png;base64,aGk='",
                        400,
                        "INVALID_IMAGE",
                        "support_image_base64"),
                refused(
                        "no picture at an address",
                        SCORE,
                        "'image_url':'https://text.example/a'",
                        400,
                        "INVALID_IMAGE",
                        "image_url"),
                refused(
                        "an address that gives nothing",
                        SCORE,
                        "'image_url':'https://nobody.example/a'",
                        500,
                        "DOWNLOAD_FAILED",
                        "image_url"),
                refused(
                        "an address that is none",
                        SCORE,
                        "'image_url':'https://%%%'",
                        500,
                        "DOWNLOAD_FAILED",
                        "image_url"),
                refused(
                        "more than 10 MB",
                        SCORE,
                        "'image_base64':'" + huge + "'",
                        413,
                        "IMAGE_TOO_LARGE",
                        "image_base64"),
                refused(
                        "more than 10 MB at an address",
                        SCORE,
                        "'image_url':'https://huge.example/a'",
                        413,
                        "IMAGE_TOO_LARGE",
                        "image_url"),
                refused(
                        "a mask of more than 10 MB",
                        EDIT,
                        SOURCE + ",'prompt':'x','format':'1:1','mask_base64':'" + huge + "'",
                        413,
                        "IMAGE_TOO_LARGE",
                        "mask_base64"));
    }

    private static Arguments invalid(String rule, String path, String body, String field) {
        return refused(rule, path, body, 400, "VALIDATION_ERROR", field);
    }

    private static Arguments refused(String rule, String path, String body, int status, String code, String field) {
        return Arguments.of(rule, path, body, status, code, field);
    }
}
