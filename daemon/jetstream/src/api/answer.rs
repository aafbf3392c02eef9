//! What handlers hand back, and what becomes of it.

use schemas::jetstream::response::Body;
use schemas::jetstream::{ApiError, ErrorCode, Response};

/// What goes back to who asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// A whole header block; empty for nearly all answers.
    pub header: Vec<u8>,
    pub payload: Vec<u8>,
}

/// How a request stands in the account's counts. All that are counted are audited, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Record {
    Nothing,
    Success,
    Error,
}

/// A request that was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub error: ApiError,
    /// Some errors count as successes.
    pub record: Record,
}

impl Fault {
    /// An error that does not raise the account's count of errors.
    pub fn mild(error: ApiError) -> Self {
        Fault { error, record: Record::Success }
    }
}

impl From<ApiError> for Fault {
    fn from(error: ApiError) -> Self {
        Fault { error, record: Record::Error }
    }
}

impl From<ErrorCode> for Fault {
    fn from(code: ErrorCode) -> Self {
        code.error().into()
    }
}

/// What a handler made of a request.
pub(super) struct Outcome {
    pub header: Vec<u8>,
    pub payload: String,
    pub record: Record,
}

impl Outcome {
    pub fn of<B: Body>(result: Result<B, Fault>) -> Self {
        match result {
            Ok(body) => Outcome::new(Response::ok(body), Record::Success),
            Err(fault) => Outcome::new(Response::<B>::error(fault.error), fault.record),
        }
    }

    pub fn new<B: Body>(response: Response<B>, record: Record) -> Self {
        Outcome { header: Vec::new(), payload: response.to_json(), record }
    }

    pub fn unrecorded(self) -> Self {
        Outcome { record: Record::Nothing, ..self }
    }
}
