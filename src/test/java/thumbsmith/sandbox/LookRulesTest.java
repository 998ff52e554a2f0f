package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of training, showing, instructing and deleting looks, one row each, over HTTP. */
class LookRulesTest {
    private static final String PERSONA = "/v2/pikzonality/persona";
    private static final String STYLE = "/v2/pikzonality/style";
    private static final String STARTER = "/v2/pikzonality/" + Samples.PERSONA;
    private static final String UNKNOWN = "/v2/pikzonality/" + Samples.UNKNOWN;
    private static final String PICTURE = "'" + Samples.dataUrl(0x00ff00) + "'";
    private static final String THREE = "'image_base64s':[" + PICTURE + "," + PICTURE + "," + PICTURE + "]";
    private static final String URL = "'https://pictures.example/a.png'";
    private static final String THREE_URLS = "'image_urls':[" + URL + "," + URL + "," + URL + "]";
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
    @MethodSource
    void accepts(String rule, String method, String path, String body) {
        Rig.Answer answer = rig.ask(method, path, "{" + body + "}");
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
    }

    static Stream<Arguments> accepts() {
        return Stream.of(
                ok("three contents", "POST", PERSONA, "'name':'Three contents'," + THREE),
                ok("three addresses", "POST", STYLE, "'name':'Three addresses'," + THREE_URLS),
                ok("a name of one character", "POST", PERSONA, "'name':'a'," + THREE),
                ok("a name of 25 characters", "POST", PERSONA, "'name':'" + "n".repeat(25) + "'," + THREE),
                ok("every kind of character", "POST", PERSONA, "'name':'Az 09-_'," + THREE),
                ok("a persona's name for a style", "POST", STYLE, "'name':'Ava'," + THREE),
                ok("instructions of 300", "PATCH", STARTER, "'special_instructions':'" + "i".repeat(300) + "'"),
                ok("empty instructions", "PATCH", STARTER, "'special_instructions':''"),
                ok("no instructions any more", "PATCH", STARTER, "'special_instructions':null"),
                ok("an unknown field", "PATCH", STARTER, "'special_instructions':null,'colour':1"),
                ok("a starter look", "GET", STARTER, ""),
                ok(
                        "an id in capitals",
                        "GET",
                        "/v2/pikzonality/" + Samples.PERSONA.toString().toUpperCase(),
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"refusedTraining", "refusedLooks"})
    void refuses(String rule, String method, String path, String body, int status, String code, String detail) {
        Rig.Answer answer = rig.ask(method, path, "{" + body + "}");
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.details()).contains(detail);
        assertThat(answer.text("request_id"))
                .isEqualTo(answer.http().headers().firstValue("X-Request-Id").orElseThrow());
    }

    static Stream<Arguments> refusedTraining() {
        String two = "[" + PICTURE + "," + PICTURE + "]";
        String four = "[" + PICTURE + "," + PICTURE + "," + PICTURE + "," + PICTURE + "]";
        return Stream.of(
                invalid("no name", PERSONA, THREE, "name"),
                invalid("an empty name", PERSONA, "'name':''," + THREE, "name"),
                invalid("a name of 26", STYLE, "'name':'" + "n".repeat(26) + "'," + THREE, "name"),
                invalid("a name with a dot", PERSONA, "'name':'a.b'," + THREE, "name"),
                invalid("a name with an umlaut", PERSONA, "'name':'Jürgen'," + THREE, "name"),
                invalid("a name that is a number", PERSONA, "'name':5," + THREE, "name"),
                invalid("no pictures", PERSONA, "'name':'x'", "image_urls"),
                invalid("both lists", STYLE, "'name':'x'," + THREE + "," + THREE_URLS, "image_urls"),
                invalid("two pictures", PERSONA, "'name':'x','image_base64s':" + two, "image_base64s"),
                invalid("four pictures", PERSONA, "'name':'x','image_base64s':" + four, "image_base64s"),
                invalid("two addresses", STYLE, "'name':'x','image_urls':[" + URL + "," + URL + "]", "image_urls"),
                invalid("a list that is none", STYLE, "'name':'x','image_urls':" + URL, "image_urls"),
                invalid(
                        "an empty string in the list",
                        PERSONA,
                        "'name':'x','image_base64s':[" + PICTURE + ",''," + PICTURE + "]",
                        "image_base64s[1]"),
                invalid(
                        "bare base64 in the list",
                        PERSONA,
                        "'name':'x','image_base64s':[" + PICTURE + "," + PICTURE + ",'iVBO']",
                        "image_base64s[2]"),
                invalid(
                        "an http address in the list",
                        STYLE,
                        "'name':'x','image_urls':['http://a/b'," + URL + "," + URL + "]",
                        "image_urls[0]"),
                invalid(
                        "null in the list",
                        STYLE,
                        "'name':'x','image_urls':[null," + URL + "," + URL + "]",
                        "image_urls[0]"),
                refused(
                        "a damaged picture",
                        "POST",
                        PERSONA,
                        "'name':'x','image_base64s':[" + PICTURE + "," + PICTURE + ",'data:image/png;base64,aGk=']",
                        400,
                        "INVALID_IMAGE",
                        "image_base64s[2]:"),
                refused(
                        "an address that gives nothing",
                        "POST",
                        PERSONA,
                        "'name':'x','image_urls':['https://nobody.example/'," + URL + "," + URL + "]",
                        500,
                        "DOWNLOAD_FAILED",
                        "image_urls[0]:"),
                refused("a reserved name", "POST", PERSONA, "'name':'Default'," + THREE, 409, "NAME_RESERVED", "name:"),
                refused(
                        "another reserved name",
                        "POST",
                        STYLE,
                        "'name':'PIKZELS'," + THREE,
                        409,
                        "NAME_RESERVED",
                        "name:"),
                refused(
                        "a name in use",
                        "POST",
                        PERSONA,
                        "'name':'aVA'," + THREE,
                        409,
                        "NAME_ALREADY_EXISTS",
                        "name:"));
    }

    static Stream<Arguments> refusedLooks() {
        return Stream.of(
                refused("an id that is none", "GET", "/v2/pikzonality/ava", "", 400, "VALIDATION_ERROR", "\"id:"),
                refused("a shortened UUID", "GET", "/v2/pikzonality/1-1-1-1-1", "", 400, "VALIDATION_ERROR", "\"id:"),
                refused("no id", "GET", "/v2/pikzonality/", "", 400, "VALIDATION_ERROR", "\"id:"),
                refused("an unknown id", "GET", UNKNOWN, "", 404, "NOT_FOUND", ""),
                refused(
                        "the id of the free key test",
                        "GET",
                        "/v2/pikzonality/00000000-0000-0000-0000-000000000000",
                        "",
                        404,
                        "NOT_FOUND",
                        ""),
                refused(
                        "instructing an unknown id",
                        "PATCH",
                        UNKNOWN,
                        "'special_instructions':null",
                        404,
                        "NOT_FOUND",
                        ""),
                refused("deleting an unknown id", "DELETE", UNKNOWN, "", 404, "NOT_FOUND", ""),
                refused("deleting no id", "DELETE", "/v2/pikzonality/x", "", 400, "VALIDATION_ERROR", "\"id:"),
                refused(
                        "instructing no id",
                        "PATCH",
                        "/v2/pikzonality/x",
                        "'special_instructions':null",
                        400,
                        "VALIDATION_ERROR",
                        "\"id:"),
                refused(
                        "instructions of 301",
                        "PATCH",
                        STARTER,
                        "'special_instructions':'" + "i".repeat(301) + "'",
                        400,
                        "VALIDATION_ERROR",
                        "\"special_instructions:"),
                refused(
                        "instructions that are a number",
                        "PATCH",
                        STARTER,
                        "'special_instructions':3",
                        400,
                        "VALIDATION_ERROR",
                        "\"special_instructions:"),
                refused(
                        "no instructions field",
                        "PATCH",
                        STARTER,
                        "",
                        400,
                        "VALIDATION_ERROR",
                        "\"special_instructions:"));
    }

    private static Arguments ok(String rule, String method, String path, String body) {
        return Arguments.of(rule, method, path, body);
    }

    private static Arguments invalid(String rule, String path, String body, String field) {
        return refused(rule, "POST", path, body, 400, "VALIDATION_ERROR", "\"" + field + ":");
    }

    private static Arguments refused(
            String rule, String method, String path, String body, int status, String code, String detail) {
        return Arguments.of(rule, method, path, body, status, code, detail);
    }
}
