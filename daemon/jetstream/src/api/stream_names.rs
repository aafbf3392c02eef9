//! `STREAM.NAMES`: the names of all streams, or of those that listen to a subject.

use daemon_subject::valid;
use schemas::jetstream::Paged;
use schemas::jetstream::response::NAMES_LIMIT;
use schemas::jetstream::stream_api::{StreamNames, StreamNamesRequest};

use super::Host;
use super::answer::Fault;
use super::call::Call;

pub(super) fn answer<H: Host>(call: &mut Call<'_, H>) -> Result<StreamNames, Fault> {
    call.level()?;
    let request: StreamNamesRequest = call.read_if_any()?.unwrap_or_default();
    let names = listening(call.host, &request.subject);
    let (page, names) = page(names, request.offset, NAMES_LIMIT);
    Ok(StreamNames { page, streams: names })
}

/// Names of the streams that listen to anything `subject` matches, sorted; of all of them if it is empty.
pub(super) fn listening<H: Host>(host: &H, subject: &str) -> Vec<String> {
    let mut configs = host.environment().streams.all();
    if !subject.is_empty() {
        let listens = |own: &String| valid::overlaps(subject.as_bytes(), own.as_bytes());
        configs.retain(|config| config.subjects.iter().any(listens));
    }
    let mut names: Vec<String> = configs.iter().map(|config| config.name.clone()).collect();
    names.sort_unstable();
    names
}

/// The part of a list that begins at `offset`, as far as there is one.
pub(super) fn page(list: Vec<String>, offset: i64, limit: i64) -> (Paged, Vec<String>) {
    let (total, most) = (list.len(), usize::try_from(limit).unwrap_or(0));
    let skip = usize::try_from(offset).unwrap_or(0).min(total);
    let page = Paged { total: total as i64, offset: skip as i64, limit };
    (page, list.into_iter().skip(skip).take(most).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_by_table() {
        let list = || vec!["a".to_owned(), "b".to_owned(), "c".to_owned()];
        let table = [(0, 0, "ab"), (-7, 0, "ab"), (2, 2, "c"), (3, 3, ""), (9, 3, ""), (i64::MAX, 3, "")];
        for (asked, offset, part) in table {
            let (page, names) = page(list(), asked, 2);
            assert_eq!(
                (page, names.concat().as_str()),
                (Paged { total: 3, offset, limit: 2 }, part),
                "{asked}"
            );
        }
    }
}
