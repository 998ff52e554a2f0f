package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the thumbnail, score and titles operations, one row each, over HTTP. */
class ThumbnailRulesTest {
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
    @MethodSource("accepted")
    void accepts(String rule, String path, String body) {
        Rig.Answer answer = rig.post(path, "{" + body + "}");
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                ok("a prompt of one character", TEXT, "'prompt':'x'," + M),
                ok("a prompt of 3000 characters", TEXT, "'prompt':'" + "x".repeat(3000) + "'," + M),
                ok("pkz_2", TEXT, "'prompt':'x','model':'pkz_2','format':'16:9'"),
                ok("pkz_3", TEXT, "'prompt':'x','model':'pkz_3','format':'9:16'"),
                ok("pkz_4", TEXT, "'prompt':'x','model':'pkz_4','format':'1:1'"),
                ok("a support image by address", TEXT, PM + ",'support_image_url':'" + URL + "'"),
                ok("a support image by content", TEXT, PM + ",'support_image_base64':'" + PICTURE + "'"),
                ok(
                        "both sides of a support image",
                        TEXT,
                        PM + ",'support_image_url':'" + URL + "','support_image_base64':'" + PICTURE + "'"),
                ok("a persona", TEXT, PM + ",'persona':'" + Samples.PERSONA + "'"),
                ok("a style", TEXT, PM + ",'style':'" + Samples.STYLE + "'"),
                ok("both looks", TEXT, PM + ",'persona':'" + Samples.PERSONA + "','style':'" + Samples.STYLE + "'"),
                ok("an unknown field", TEXT, PM + ",'colour':'blue','nested':{'a':[1,2]}"),
                ok("image without a prompt", IMAGE, SOURCE + "," + M),
                ok("image by address", IMAGE, "'image_url':'" + URL + "'," + PM),
                ok(
                        "image with support and looks",
                        IMAGE,
                        SOURCE + "," + PM + ",'support_image_url':'" + URL + "','persona':'" + Samples.PERSONA
                                + "','style':'" + Samples.STYLE + "'"),
                ok("low weight on pkz_2", IMAGE, SOURCE + ",'model':'pkz_2','format':'16:9','image_weight':'low'"),
                ok("high weight on pkz_2", IMAGE, SOURCE + ",'model':'pkz_2','format':'16:9','image_weight':'high'"),
                ok("a prompt on pkz_2", IMAGE, SOURCE + ",'prompt':'x','model':'pkz_2','format':'16:9'"),
                ok("edit", EDIT, SOURCE + ",'prompt':'x','format':'16:9'"),
                ok(
                        "edit with mask and support",
                        EDIT,
                        SOURCE + ",'prompt':'x','format':'16:9','mask_base64':'" + PICTURE
                                + "','support_image_base64':'" + PICTURE + "'"),
                ok("edit with mask by address", EDIT, SOURCE + ",'prompt':'x','format':'1:1','mask_url':'" + URL + "'"),
                ok("face swap", SWAP, SOURCE + "," + FACE + ",'format':'16:9'"),
                ok("a face by address", SWAP, SOURCE + ",'face_image':'" + URL + "','format':'16:9'"),
                ok("face swap with a mask", SWAP, SOURCE + "," + FACE + ",'format':'9:16','mask_url':'" + URL + "'"),
                ok("score without a title", SCORE, SOURCE),
                ok("score with a title of 200", SCORE, SOURCE + ",'title':'" + "t".repeat(200) + "'"),
                ok("titles from a prompt", TITLES, "'prompt':'x'"),
                ok("titles from a picture", TITLES, "'support_image_base64':'" + PICTURE + "'"),
                ok("titles from both", TITLES, "'prompt':'x','support_image_url':'" + URL + "'"),
                ok("escaped slashes in base64", SCORE, "'image_base64':'" + PICTURE.replace("/", "\\/") + "'"),
                ok("escaped pluses in base64", SCORE, "'image_base64':'" + PICTURE.replace("+", "\\u002B") + "'"),
                ok("an escaped data URL", SCORE, "'image_base64':'" + PICTURE.replace("data", "\\u0064ata") + "'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"refusedFields", "refusedPairs", "refusedPictures", "refusedLooks"})
    void refuses(String rule, String path, String body, int status, String code, String detail) {
        Rig.Answer answer = rig.post(path, "{" + body + "}");
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.details()).contains("\"" + detail + ":");
        assertThat(answer.text("request_id"))
                .isEqualTo(answer.http().headers().firstValue("X-Request-Id").orElseThrow());
    }

    static Stream<Arguments> refusedFields() {
        return Stream.of(
                invalid("no prompt", TEXT, M, "prompt"),
                invalid("an empty prompt", TEXT, "'prompt':''," + M, "prompt"),
                invalid("a prompt of 3001", TEXT, "'prompt':'" + "x".repeat(3001) + "'," + M, "prompt"),
                invalid("http in a prompt", TEXT, "'prompt':'see http://x'," + M, "prompt"),
                invalid("HttP in a prompt", TEXT, "'prompt':'aHttPb'," + M, "prompt"),
                invalid("a line break in a prompt", TEXT, "'prompt':'a\\nb'," + M, "prompt"),
                invalid("a line break at its end", TEXT, "'prompt':'a\\n'," + M, "prompt"),
                invalid("a line separator in a prompt", TEXT, "'prompt':'a\\u2028b'," + M, "prompt"),
                invalid("a prompt that is a number", TEXT, "'prompt':7," + M, "prompt"),
                invalid("a prompt that is null", TEXT, "'prompt':null," + M, "prompt"),
                invalid("no model", TEXT, "'prompt':'x','format':'16:9'", "model"),
                invalid("an unknown model", TEXT, "'prompt':'x','model':'pkz_9','format':'16:9'", "model"),
                invalid("no format", TEXT, "'prompt':'x','model':'pkz_4'", "format"),
                invalid("an unknown format", TEXT, "'prompt':'x','model':'pkz_4','format':'4:3'", "format"),
                invalid("image without a model", IMAGE, SOURCE + ",'format':'16:9'", "model"),
                invalid("image without a format", IMAGE, SOURCE + ",'model':'pkz_4'", "format"),
                invalid("http in an image prompt", IMAGE, SOURCE + "," + M + ",'prompt':'http'", "prompt"),
                invalid(
                        "an unknown weight",
                        IMAGE,
                        SOURCE + ",'model':'pkz_2','format':'16:9','image_weight':'x'",
                        "image_weight"),
                invalid(
                        "a weight on pkz_3",
                        IMAGE,
                        SOURCE + ",'model':'pkz_3','format':'16:9','image_weight':'low'",
                        "image_weight"),
                invalid(
                        "a weight on pkz_4",
                        IMAGE,
                        SOURCE + ",'model':'pkz_4','format':'16:9','image_weight':'low'",
                        "image_weight"),
                invalid("a weight on pkz_4_5", IMAGE, SOURCE + "," + M + ",'image_weight':'medium'", "image_weight"),
                invalid("edit without a prompt", EDIT, SOURCE + ",'format':'16:9'", "prompt"),
                invalid("edit without a format", EDIT, SOURCE + ",'prompt':'x'", "format"),
                invalid("face swap without a format", SWAP, SOURCE + "," + FACE, "format"),
                invalid("a title of 201", SCORE, SOURCE + ",'title':'" + "t".repeat(201) + "'", "title"),
                invalid("a title that is no string", SCORE, SOURCE + ",'title':[]", "title"),
                invalid("titles from nothing", TITLES, "", "prompt"),
                invalid("an empty titles prompt", TITLES, "'prompt':''", "prompt"),
                invalid("http in a titles prompt", TITLES, "'prompt':'https'", "prompt"));
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

    static Stream<Arguments> refusedLooks() {
        String support = ",'support_image_base64':'" + PICTURE + "'";
        return Stream.of(
                refused("a persona that is no UUID", TEXT, PM + ",'persona':'ava'", 400, "INVALID_PERSONA", "persona"),
                refused("an empty persona", TEXT, PM + ",'persona':''", 400, "INVALID_PERSONA", "persona"),
                refused("a style that is no UUID", TEXT, PM + ",'style':'1-1-1-1-1'", 400, "INVALID_STYLE", "style"),
                refused(
                        "a persona of image",
                        IMAGE,
                        SOURCE + "," + PM + ",'persona':'x'",
                        400,
                        "INVALID_PERSONA",
                        "persona"),
                invalid("a persona that is a number", TEXT, PM + ",'persona':1", "persona"),
                invalid("a style as persona", TEXT, PM + ",'persona':'" + Samples.STYLE + "'", "persona"),
                invalid("a persona as style", TEXT, PM + ",'style':'" + Samples.PERSONA + "'", "style"),
                invalid(
                        "a persona on pkz_2",
                        TEXT,
                        "'prompt':'x','model':'pkz_2','format':'1:1','persona':'" + Samples.PERSONA + "'",
                        "persona"),
                invalid(
                        "a style on pkz_3",
                        TEXT,
                        "'prompt':'x','model':'pkz_3','format':'1:1','style':'" + Samples.STYLE + "'",
                        "style"),
                invalid(
                        "a style on pkz_2 of image",
                        IMAGE,
                        SOURCE + ",'model':'pkz_2','format':'1:1','style':'" + Samples.STYLE + "'",
                        "style"),
                refused(
                        "support on pkz_2",
                        TEXT,
                        "'prompt':'x','model':'pkz_2','format':'1:1'" + support,
                        400,
                        "SUPPORT_IMAGE_NOT_SUPPORTED",
                        "support_image_base64"),
                refused(
                        "support on pkz_3 of image",
                        IMAGE,
                        SOURCE + ",'model':'pkz_3','format':'1:1'" + support,
                        400,
                        "SUPPORT_IMAGE_NOT_SUPPORTED",
                        "support_image_base64"));
    }

    private static Arguments ok(String rule, String path, String body) {
        return Arguments.of(rule, path, body);
    }

    private static Arguments invalid(String rule, String path, String body, String field) {
        return refused(rule, path, body, 400, "VALIDATION_ERROR", field);
    }

    private static Arguments refused(String rule, String path, String body, int status, String code, String field) {
        return Arguments.of(rule, path, body, status, code, field);
    }
}
