"""Made-up data of the registers that show how the policy is kept: the trace of its clauses."""

from dataclasses import replace

from desktop.core.documents.proof_forms import ProofRegister, RegisterColumn
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import ClauseKind
from desktop.printing.samples.shared import TEXTS, filled, head


def proof_register(profile: PolicyProfile, *, blank: bool = False) -> ProofRegister:
    """Return the trace of a policy, with counts that are nobody's."""
    text = TEXTS.text
    form = ProofRegister(
        head=head(profile, text("print.register.trace")),
        about=((text("print.register.policy"), profile.document.title),),
        columns=(
            RegisterColumn(text("print.register.place"), 2.2),
            RegisterColumn(text("print.register.clause"), 5, names=True),
            RegisterColumn(text("print.register.kind"), 1.6),
            RegisterColumn(text("print.register.shown"), 4.8),
        ),
        rows=(),
        note=text("print.register.trace_note"),
    )
    if blank:
        return form
    rows = []
    for at, clause in enumerate(profile.clauses):
        ways = clause.serves if clause.kind is ClauseKind.ACT else ()
        shown = "\n".join(f"{text(f'policy.serves.{tag}')}: {at % 7}" for tag in ways)
        kind = text(f"policy.clause_kind.{clause.kind}")
        rows.append((clause.place, clause.heading, kind, shown))
    return replace(form, head=replace(filled(form.head, ""), code=""), rows=tuple(rows))
