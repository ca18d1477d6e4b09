"""Says a fault in three sentences: what happened, what is safe, what to do. Without Qt, so that every rim can."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from desktop.domain.faults import Fault, FaultCode
from desktop.i18n.catalogue import translate
from desktop.i18n.fact_words import said_facts
from desktop.i18n.marks import Sentences
from desktop.i18n.sentences import all_sentences

CONTEXT = "Fault"


@cache
def _sentences() -> Mapping[FaultCode, Sentences]:
    return all_sentences()


def sentences_for(
    fault: Fault | FaultCode, facts: Mapping[str, object] | None = None, language: str = "en"
) -> tuple[str, str, str]:
    """What happened, what is safe and what to do, in `language`; `facts` default to the fault's own."""
    code, own = (fault.code, fault.facts) if isinstance(fault, Fault) else (fault, {})
    known = {"code": code.value, **said_facts(own if facts is None else facts, language)}
    sentences = _sentences().get(code) or _sentences()[FaultCode.DEFECT]
    what, safe, todo = (
        translate(CONTEXT, text, language, **known) for text in (sentences.what, sentences.safe, sentences.todo)
    )
    return what, safe, todo
