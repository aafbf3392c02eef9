//! Lists that the API hands out in pages.

use std::collections::BTreeMap;

use schemas::jetstream::stream_api::{
    StreamInfoPage, StreamInfoRequest, StreamList, StreamListRequest, StreamNames, StreamNamesRequest,
};
use schemas::jetstream::{Paged, StreamInfo};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Api, CallError, names};

/// Asks for page after page. `request` makes the request for an offset; `take` keeps what a page holds, and says what the
/// page says of itself and how many items it has.
pub async fn pages<Q: Serialize, B: DeserializeOwned>(
    api: &Api,
    name: &str,
    request: impl Fn(i64) -> Q,
    mut take: impl FnMut(B) -> (Paged, usize),
) -> Result<(), CallError> {
    let mut offset = 0;
    loop {
        let (page, items) = take(api.request(name, Some(&request(offset))).await?);
        match next_offset(offset, page, items) {
            Some(next) => offset = next,
            None => return Ok(()),
        }
    }
}

/// Where the next page starts; None behind the last.
fn next_offset(offset: i64, page: Paged, items: usize) -> Option<i64> {
    // A page can hold less than its limit, because what did not answer has a place in it too.
    let step = if page.limit > 0 { page.limit } else { items as i64 };
    let next = offset.checked_add(step)?;
    (step > 0 && next < page.total).then_some(next)
}

/// All streams, or those that listen to a subject, with those that did not answer or cannot be served.
#[derive(Default)]
pub struct Streams {
    pub streams: Vec<StreamInfo>,
    pub missing: Vec<String>,
    pub offline: BTreeMap<String, String>,
}

impl Api {
    /// Names of streams that listen to `subject`; of all when it is empty.
    pub async fn stream_names(&self, subject: &str) -> Result<Vec<String>, CallError> {
        let mut names = vec![];
        let request = |offset| StreamNamesRequest { offset, subject: subject.to_string() };
        let take = |mut page: StreamNames| {
            let items = page.streams.len();
            names.append(&mut page.streams);
            (page.page, items)
        };
        pages(self, "STREAM.NAMES", request, take).await?;
        names.sort();
        Ok(names)
    }

    /// Streams that listen to `subject`; all when it is empty.
    pub async fn streams(&self, subject: &str) -> Result<Streams, CallError> {
        let mut all = Streams::default();
        let request = |offset| StreamListRequest { offset, subject: subject.to_string() };
        let take = |mut page: StreamList| {
            let items = page.streams.len();
            all.streams.append(&mut page.streams);
            // Servers may name all of them with every page.
            page.missing.retain(|name| !all.missing.contains(name));
            all.missing.append(&mut page.missing);
            all.offline.append(&mut page.offline);
            (page.page, items)
        };
        pages(self, "STREAM.LIST", request, take).await?;
        all.streams.sort_by(|a, b| a.config.name.cmp(&b.config.name));
        Ok(all)
    }

    /// One stream.
    pub async fn stream(&self, name: &str) -> Result<StreamInfo, CallError> {
        self.stream_with(name, &StreamInfoRequest::default()).await
    }

    /// One stream, with the details a request asks for.
    pub async fn stream_with(
        &self,
        name: &str,
        request: &StreamInfoRequest,
    ) -> Result<StreamInfo, CallError> {
        names::check("stream", name)?;
        let body = (*request != StreamInfoRequest::default()).then_some(request);
        let page: StreamInfoPage = self.request(&format!("STREAM.INFO.{name}"), body).await?;
        Ok(page.info.expect("answers without an error have it"))
    }

    /// How many messages each subject of a stream has.
    pub async fn subjects(&self, stream: &str, filter: &str) -> Result<BTreeMap<String, u64>, CallError> {
        names::check("stream", stream)?;
        let mut all = BTreeMap::new();
        let request = |offset| StreamInfoRequest {
            offset,
            subjects_filter: filter.to_string(),
            ..StreamInfoRequest::default()
        };
        let take = |page: StreamInfoPage| {
            let subjects = page.info.map(|info| info.state.subjects).unwrap_or_default();
            let items = subjects.len();
            all.extend(subjects);
            (page.page, items)
        };
        pages(self, &format!("STREAM.INFO.{stream}"), request, take).await?;
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_end_with_the_list() {
        let cases = [
            (0, 3, 256, 3, None),
            (0, 600, 256, 256, Some(256)),
            (256, 600, 256, 200, Some(512)),
            (512, 600, 256, 88, None),
            (0, 512, 256, 256, Some(256)),
            (256, 512, 256, 256, None),
            (0, 0, 0, 0, None),
            (0, 9, 0, 4, Some(4)),
            (0, 9, 0, 0, None),
        ];
        for (offset, total, limit, items, want) in cases {
            assert_eq!(
                next_offset(offset, Paged { total, offset, limit }, items),
                want,
                "{offset} of {total}"
            );
        }
    }
}
