//! That a person agreed to send a session's texts to a service.
//! Invariant: it holds for one session, one service and one address; where one of them is
//! another, it was not given.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Address, Service};
use crate::model::SessionId;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    pub session: SessionId,
    /// Its id.
    pub service: String,
    /// Where the texts go.
    pub origin: String,
    pub at: Timestamp,
    /// Who agreed, by name; empty: nobody said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
}

impl Consent {
    /// `None`: the service has no address.
    pub fn new(session: SessionId, service: &Service, at: Timestamp, by: &str) -> Option<Self> {
        Some(Self {
            session,
            service: service.id.clone(),
            origin: Address::parse(&service.address)?.origin(),
            at,
            by: by.to_owned(),
        })
    }

    /// Whether it was given for this service, where that is now.
    pub fn is_for(&self, service: &Service) -> bool {
        let origin = Address::parse(&service.address).map(|address| address.origin());
        self.service == service.id && Some(&self.origin) == origin.as_ref()
    }
}
