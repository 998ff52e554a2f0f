package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_32FC3;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2Lab;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_Lab2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import org.bytedeco.opencv.opencv_core.Mat;

/**
 * A part of a picture in CIE Lab (D65): lightness from 0 to 100 and two opponent colours of about −100 to 100, each row
 * by row.
 *
 * @param width in px
 * @param height in px
 */
record LabField(int width, int height, float[] lightness, float[] redness, float[] yellowness) {
    LabField(int width, int height) {
        this(width, height, new float[width * height], new float[width * height], new float[width * height]);
    }

    static LabField of(Mat bgr) {
        Mat floats = new Mat();
        bgr.convertTo(floats, CV_32F, 1 / 255.0, 0);
        cvtColor(floats, floats, COLOR_BGR2Lab);
        float[] values = Floats.of(floats);
        LabField field = new LabField(bgr.cols(), bgr.rows());
        for (int i = 0; i < field.count(); i++) field.set(i, values[3 * i], values[3 * i + 1], values[3 * i + 2]);
        return field;
    }

    int count() {
        return width * height;
    }

    void set(int index, float l, float a, float b) {
        lightness[index] = l;
        redness[index] = a;
        yellowness[index] = b;
    }

    /** The distance of two colours (CIE 1976): from about 2 on people see it. */
    double distance(int index, LabField other) {
        double l = lightness[index] - other.lightness[index];
        double a = redness[index] - other.redness[index];
        double b = yellowness[index] - other.yellowness[index];
        return Math.sqrt(l * l + a * a + b * b);
    }

    /** 8-bit BGR. */
    Mat toBgr() {
        float[] values = new float[3 * count()];
        for (int i = 0; i < count(); i++) {
            values[3 * i] = lightness[i];
            values[3 * i + 1] = redness[i];
            values[3 * i + 2] = yellowness[i];
        }
        Mat bgr = Floats.mat(width, height, CV_32FC3, values);
        cvtColor(bgr, bgr, COLOR_Lab2BGR);
        Mat bytes = new Mat();
        bgr.convertTo(bytes, CV_8U, 255, 0);
        return bytes;
    }
}
