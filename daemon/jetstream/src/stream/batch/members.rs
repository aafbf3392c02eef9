//! The messages of an atomic batch before it is committed, one behind the other in one buffer.

/// Bytes that the messages of one batch may take together. A commit hands all of them to the journal in one piece.
const BYTES_MAX: usize = 64 * 1024 * 1024;

#[derive(Debug, Clone, Copy)]
struct Ends {
    subject: u32,
    header: u32,
    payload: u32,
}

/// One message of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Member<'a> {
    /// As it was published: not transformed.
    pub(super) subject: &'a [u8],
    pub(super) header: &'a [u8],
    pub(super) payload: &'a [u8],
}

impl Member<'_> {
    pub(super) fn size(&self) -> usize {
        self.subject.len() + self.header.len() + self.payload.len()
    }
}

/// See the module's introduction.
#[derive(Debug, Default)]
pub(super) struct Members {
    bytes: Vec<u8>,
    ends: Vec<Ends>,
}

impl Members {
    /// False: they would take more than [`BYTES_MAX`].
    #[must_use]
    pub(super) fn push(&mut self, m: Member<'_>) -> bool {
        if self.bytes.len() + m.size() > BYTES_MAX {
            return false;
        }
        let mut put = |part: &[u8]| {
            self.bytes.extend_from_slice(part);
            self.bytes.len() as u32
        };
        let ends = Ends { subject: put(m.subject), header: put(m.header), payload: put(m.payload) };
        self.ends.push(ends);
        true
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// All of their subjects, headers and payloads.
    pub(super) fn bytes(&self) -> usize {
        self.bytes.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Member<'_>> {
        let mut from = 0;
        self.ends.iter().map(move |ends| {
            let part = |from: u32, to: u32| &self.bytes[from as usize..to as usize];
            let member = Member {
                subject: part(from, ends.subject),
                header: part(ends.subject, ends.header),
                payload: part(ends.header, ends.payload),
            };
            from = ends.payload;
            member
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kept_as_they_came_up_to_a_bound() {
        let all = [
            Member { subject: b"a", header: b"NATS/1.0\r\nA: b\r\n\r\n", payload: b"one" },
            Member { subject: b"b.c", header: b"", payload: b"" },
        ];
        let mut members = Members::default();
        assert!(all.iter().all(|m| members.push(*m)));
        assert!(members.iter().eq(all) && members.len() == 2);
        let large = vec![0; BYTES_MAX];
        assert!(!members.push(Member { subject: b"a", header: b"", payload: &large }));
        assert!(members.iter().eq(all));
    }
}
