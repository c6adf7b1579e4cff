"""For coordinators: roles, invitations, the audit trail; for helpers: check lists. Programme 0: all programmes."""

from dataclasses import dataclass

from bot.screens.taps.tap import Tap


@dataclass(frozen=True, slots=True)
class Invite(Tap):
    """Ask to which role in this programme somebody is invited; 0: in the only one, or choose."""

    code = "inv"
    programme_id: int


@dataclass(frozen=True, slots=True)
class InviteToAll(Tap):
    """Ask to which role in all programmes somebody is invited."""

    code = "invall"


@dataclass(frozen=True, slots=True)
class MakeInvitation(Tap):
    """Make a link that gives this role."""

    code = "inv+"
    programme_id: int
    role: str


@dataclass(frozen=True, slots=True)
class AcceptInvitation(Tap):
    """Take the role that an invitation gives; `secret` is the code of its link, which whoever taps has opened."""

    code = "inv!"
    secret: str


@dataclass(frozen=True, slots=True)
class WithdrawInvitation(Tap):
    """Make a link useless."""

    code = "inv-"
    invitation_id: int


@dataclass(frozen=True, slots=True)
class ShowTeam(Tap):
    """Who has which role in a programme, from this place on."""

    code = "team"
    programme_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class ShowMember(Tap):
    """Somebody who has this role there."""

    code = "member"
    programme_id: int
    person_id: int
    role: str


@dataclass(frozen=True, slots=True)
class WithdrawRole(Tap):
    """Ask whether to take this role away."""

    code = "unrole"
    programme_id: int
    person_id: int
    role: str


@dataclass(frozen=True, slots=True)
class WithdrawRoleSurely(Tap):
    """Take this role away."""

    code = "unrole!"
    programme_id: int
    person_id: int
    role: str


@dataclass(frozen=True, slots=True)
class ChangeRole(Tap):
    """Ask whether to give somebody the other role there, in place of this one."""

    code = "role"
    programme_id: int
    person_id: int
    role: str


@dataclass(frozen=True, slots=True)
class ChangeRoleSurely(Tap):
    """Give somebody the other role there, in place of this one."""

    code = "role!"
    programme_id: int
    person_id: int
    role: str


@dataclass(frozen=True, slots=True)
class ShowAudit(Tap):
    """Who did what to whom in a programme, from this place on; `person_id`, if it isn't 0: to them, or by them."""

    code = "log"
    programme_id: int
    person_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class ShowCheckLists(Tap):
    """A programme's events for those who tick who came, from this place on."""

    code = "lists"
    programme_id: int
    offset: int
