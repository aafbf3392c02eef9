//! `stream report --watch` and `consumer report --watch`: in a pipe, one report below the other until somebody ends it.

mod messages;
mod support;

use messages::Lab;

#[test]
fn reports_are_repeated() {
    let Some(lab) = Lab::jetstream() else { return };
    lab.run("stream add S --subjects s --defaults").ok();
    lab.run("consumer add S C --pull --defaults").ok();
    for (line, title) in [("stream report", "Stream Report"), ("consumer report S", "Consumer report for S")]
    {
        let followed = lab.follow(&format!("{line} --watch 1"));
        let mut titles = 0;
        while titles < 2 {
            let text = followed.next();
            assert!(!text.contains('\x1b'), "{text:?}");
            titles += usize::from(text.contains(title));
        }
    }
}
