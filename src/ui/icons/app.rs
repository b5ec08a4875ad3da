//! The application's own icon, for the window and the task bar.

use egui::IconData;

const PNG: &[u8] = include_bytes!("../../../assets/icon-256.png");

/// The icon as pixels; `None` if the picture built in cannot be read, which a test rules out.
pub fn icon() -> Option<IconData> {
    let picture = image::load_from_memory_with_format(PNG, image::ImageFormat::Png).ok()?;
    let picture = picture.into_rgba8();
    Some(IconData {
        width: picture.width(),
        height: picture.height(),
        rgba: picture.into_raw(),
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_icon_is_a_picture_with_clear_corners() {
        let icon = super::icon().expect("the built-in picture reads");
        assert_eq!((icon.width, icon.height), (256, 256));
        assert_eq!(icon.rgba.len(), 256 * 256 * 4);
        let alpha = |x: usize, y: usize| icon.rgba[(y * 256 + x) * 4 + 3];
        assert_eq!((alpha(0, 0), alpha(255, 255)), (0, 0));
        assert_eq!(alpha(128, 128), 255);
    }
}
