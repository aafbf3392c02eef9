//! The transform of subjects on their way into the stream. The original subject is not kept.

use daemon_subject::transform::Transform;
use schemas::jetstream::StreamConfig;

pub(super) struct InputTransform {
    transform: Transform,
    out: Vec<u8>,
}

impl InputTransform {
    /// The one that the configuration asks for, which was checked before.
    pub(super) fn new(config: &StreamConfig) -> Option<Self> {
        let t = config.subject_transform.as_ref()?;
        let transform = Transform::new(&t.src, &t.dest).ok()?;
        Some(InputTransform { transform, out: Vec::new() })
    }

    /// The subject to store under; what the source does not match stays as it is.
    pub(super) fn apply<'a>(&'a mut self, subject: &'a [u8], random: &mut dyn FnMut() -> u32) -> &'a [u8] {
        match self.transform.transform(subject, random, &mut self.out) {
            true => &self.out,
            false => subject,
        }
    }
}
