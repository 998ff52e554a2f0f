package thumbsmith.image.face;

/**
 * Gives a face the light of its new place. What changes slowly over the skin comes from the target, so that coloured
 * light stays where it falls; what changes quickly comes from the source, with the target's contrast. Colours are taken
 * in proportion to their lightness: what is dark in yellow light is dark, not blue, in white light.
 */
final class ToneTransfer {
    /** Beyond that the source's features would fade or its noise would grow. */
    private static final double LEAST_GAIN = 0.7;

    private static final double MOST_GAIN = 1.4;
    /** How many times as light or dark the source's details can become. */
    private static final float MOST_LIGHT = 3;
    /** In lightness: so far from its light plain skin mostly is at most, and features are at least. */
    private static final double SKIN = 8;

    private static final double FEATURES = 30;
    private static final double LEAST_TINT = 0.3;
    private static final double MOST_TINT = 1.1;
    /** Added to a lightness that colours are divided by: in the dark they are mostly noise. */
    private static final float DARK = 12;

    private final float[] skin;

    /** @param skin 1 where there is plain skin */
    ToneTransfer(float[] skin) {
        this.skin = skin;
    }

    /** The source's face in the target's light, each with its own light; all as large as the skin. */
    LabField apply(LabField source, LabField sourceLight, LabField target, LabField targetLight) {
        LabField result = new LabField(source.width(), source.height());
        float[] details = relit(source, sourceLight, targetLight);
        double gain = Math.clamp(spread(details(target, targetLight)) / spread(details), LEAST_GAIN, MOST_GAIN);
        float tint = (float) tint(sourceLight, targetLight);
        for (int i = 0; i < result.count(); i++) {
            float l = (float) Math.clamp(targetLight.lightness()[i] + toned(details[i], gain), 0, 100);
            float from = (sourceLight.lightness()[i] + DARK) / (source.lightness()[i] + DARK);
            float to = (l + DARK) / (targetLight.lightness()[i] + DARK);
            float a = targetLight.redness()[i]
                    + tint * (source.redness()[i] * from - sourceLight.redness()[i]);
            float b = targetLight.yellowness()[i]
                    + tint * (source.yellowness()[i] * from - sourceLight.yellowness()[i]);
            result.set(i, l, a * to, b * to);
        }
        return result;
    }

    /** Skin takes the target's contrast; what stands out further, as eyes and brows do, keeps most of the source's. */
    private static double toned(double detail, double gain) {
        double t = Math.clamp((Math.abs(detail) - SKIN) / (FEATURES - SKIN), 0, 1);
        return detail * (gain + (Math.min(1, Math.sqrt(gain)) - gain) * t);
    }

    /** What differs from its light, as it would in the other light: in proportion to it. */
    private static float[] relit(LabField face, LabField light, LabField other) {
        float[] details = details(face, light);
        for (int i = 0; i < details.length; i++) {
            float ratio = (other.lightness()[i] + DARK) / (light.lightness()[i] + DARK);
            details[i] *= Math.clamp(ratio, 1 / MOST_LIGHT, MOST_LIGHT);
        }
        return details;
    }

    private static float[] details(LabField face, LabField light) {
        float[] details = new float[face.count()];
        for (int i = 0; i < details.length; i++) details[i] = face.lightness()[i] - light.lightness()[i];
        return details;
    }

    /** How much paler or stronger the source's colours become: as the skin itself does. */
    private double tint(LabField sourceLight, LabField targetLight) {
        return Math.clamp(chroma(targetLight) / Math.max(1, chroma(sourceLight)), LEAST_TINT, MOST_TINT);
    }

    private double chroma(LabField light) {
        double sum = 0;
        for (int i = 0; i < skin.length; i++) sum += skin[i] * Math.hypot(light.redness()[i], light.yellowness()[i]);
        return sum;
    }

    /** How far the skin lies from its light in the mean, as a root of squares. */
    private double spread(float[] details) {
        double sum = 1e-6;
        double count = 1e-6;
        for (int i = 0; i < skin.length; i++) {
            sum += skin[i] * details[i] * details[i];
            count += skin[i];
        }
        return Math.sqrt(sum / count);
    }
}
