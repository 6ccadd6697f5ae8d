"""The guards of money, each with what turns it off and the tests that must then fail."""

from dataclasses import dataclass

MONEY = "tests/invariants/test_p03_p04_p06_p07_money.py"
IDENTITY = "tests/invariants/test_p08_to_p13_identity.py"
LIFE = "tests/invariants/test_p14_to_p24_life.py"
BACK = "tests/invariants/test_p25_to_p29_back.py"
EFFECTS = "tests/invariants/test_p31_p33_p35_p36_effects.py"
STOCK = "tests/invariants/test_p32_stock.py"
DEFECTS = "tests/invariants/test_v1_payment_defects.py"
RACES = "tests/faults/test_races_of_money.py"
GIVEN_BACK = "tests/orders/services/test_money_back.py"
RETURNED = "tests/orders/services/test_returning.py"
TABLES = "tests/lumira/payments/test_tables.py"
QUEUE = "tests/lumira/jobs/test_queue.py"
GIVING = "tests/orders/services/test_giving_back.py"
EXPIRING = "tests/orders/services/test_expiring.py"
STATES = "tests/orders/test_states.py"
ARRIVAL = "tests/checkout/webhooks/test_order_of_arrival.py"


@dataclass(frozen=True, slots=True)
class Mutant:
    """One guard turned off: in a file, where `text` stands exactly once, or in the database by `sql`."""

    guard: str
    tests: tuple[str, ...]
    file: str = ""
    text: str = ""
    instead: str = ""
    sql: str = ""


def code(guard: str, file: str, text: str, instead: str, *tests: str) -> Mutant:
    """A mutant of the application."""
    return Mutant(guard, tests, file=file, text=text, instead=instead)


def database(guard: str, sql: str, *tests: str) -> Mutant:
    """A mutant of the schema."""
    return Mutant(guard, tests, sql=sql)


ACT_ON_THE_BODY = """            import json
            from dataclasses import replace

            from lumira.payments import selectors
            from lumira.payments.gateways.stripe_objects import INTENT_STATUSES

            told = json.loads(bytes(event.body))["data"]["object"]
            attempt = selectors.attempt_of_intent(event.intent_id)
            intent = gateway().fetch_intent(event.intent_id)
            if told["object"] == "payment_intent":
                intent = replace(
                    intent, status=INTENT_STATUSES[told["status"]], received_minor=told["amount_received"]
                )
            settled = settlement.settle(attempt, intent, now=now) if attempt else None
"""

CODE: tuple[Mutant, ...] = (
    code(
        "row lock of a refund's decision",
        "lumira/payments/services/refunding.py",
        '    locked = Payment.objects.select_for_update(of=("self",), no_key=True).get(pk=payment.pk)\n',
        "    locked = Payment.objects.get(pk=payment.pk)\n",
        f"{RACES}::test_decisions_at_once_never_give_back_more_than_came_in[lock]",
    ),
    code(
        "row lock of a limited level",
        "orders/services/placing.py",
        '    Level.objects.select_for_update(of=("self",), no_key=True).get(pk=offer.rank)\n',
        "",
        f"{STOCK}::test_p32_no_more_is_sold_than_there_is",
    ),
    code(
        "inbox order: closed after its effect",
        "orders/services/provider_events.py",
        "    outcome = _effect(event, now=now)\n",
        '    inbox.close(event.id, outcome="applied", now=now)\n    outcome = _effect(event, now=now)\n',
        f"{DEFECTS}::test_v1_p02_an_event_whose_handling_failed_is_not_called_processed",
    ),
    code(
        "inbox: one job for all copies",
        "lumira/payments/services/inbox.py",
        "    if is_new:\n",
        "    if True:\n",
        f"{DEFECTS}::test_v1_p03_a_copy_meets_the_unique_id_and_goes_no_further",
    ),
    code(
        "fetch, not the event's body",
        "orders/services/provider_events.py",
        "            settled = settlement.settle_intent(event.intent_id, now=now)\n",
        ACT_ON_THE_BODY,
        f"{ARRIVAL}::test_the_events_own_words_count_for_nothing",
    ),
    code(
        "settlement in one transaction",
        "orders/services/settlement.py",
        "@transaction.atomic\ndef settle(",
        "def settle(",
        f"{MONEY}::test_p03_a_settlement_that_cannot_be_finished_leaves_nothing",
    ),
    code(
        "amount check",
        "lumira/payments/services/applying.py",
        "    if intent.amount_minor != payment.amount_minor or intent.received_minor != payment.amount_minor:\n",
        "    if False:\n",
        f"{MONEY}::test_p06_what_does_not_fit_goes_to_review_and_is_never_paid[less]",
        f"{MONEY}::test_p07_a_partial_capture_goes_to_review",
    ),
    code(
        "currency check",
        "lumira/payments/services/applying.py",
        "    if intent.currency != payment.currency:\n",
        "    if False:\n",
        f"{MONEY}::test_p06_what_does_not_fit_goes_to_review_and_is_never_paid[currency]",
    ),
    code(
        "livemode check of the intent",
        "lumira/payments/services/applying.py",
        "    if intent.livemode != settings.STRIPE_LIVEMODE:\n",
        "    if False:\n",
        f"{MONEY}::test_p06_what_does_not_fit_goes_to_review_and_is_never_paid[mode]",
    ),
    code(
        "livemode check of the event",
        "checkout/webhooks.py",
        "    if event.livemode != settings.STRIPE_LIVEMODE:\n",
        "    if False:\n",
        f"{LIFE}::test_p20_what_is_not_signed_by_the_provider_leaves_no_trace[of the other mode]",
    ),
    code(
        "account check of the event",
        "checkout/webhooks.py",
        '    return {"account": event.account} if event.account else {}\n',
        "    return {}\n",
        f"{MONEY}::test_p06_an_event_of_another_account_is_refused_and_pays_nothing",
    ),
    code(
        "binding: metadata compared with our row",
        "lumira/payments/services/applying.py",
        "    if intent.metadata.get(METADATA_PAYMENT, str(payment.id)) != str(payment.id):\n",
        "    if False:\n",
        f"{IDENTITY}::test_p09_an_intent_is_bound_by_our_row_and_its_metadata_are_only_compared",
    ),
    code(
        "signature",
        "lumira/payments/gateways/stripe_adapter.py",
        "            except (stripe.SignatureVerificationError, UnicodeDecodeError):\n                continue\n",
        "            except (stripe.SignatureVerificationError, UnicodeDecodeError):\n                pass\n",
        f"{LIFE}::test_p20_what_is_not_signed_by_the_provider_leaves_no_trace[wrong]",
        f"{LIFE}::test_p20_what_is_not_signed_by_the_provider_leaves_no_trace[one byte altered]",
    ),
    code(
        "signature's age",
        "lumira/payments/gateways/stripe_adapter.py",
        "SIGNATURE_TOLERANCE_SECONDS = 300\n",
        "SIGNATURE_TOLERANCE_SECONDS = 10**9\n",
        f"{LIFE}::test_p20_what_is_not_signed_by_the_provider_leaves_no_trace[old]",
    ),
    code(
        "refund ceiling of the decision",
        "lumira/payments/services/refunding.py",
        "    if not 0 < amount_minor <= locked.refundable_minor:\n",
        "    if not 0 < amount_minor:\n",
        f"{BACK}::test_p25_a_decision_is_carried_out_once_and_never_above_the_rest",
    ),
    code(
        "success is final",
        "lumira/payments/services/applying.py",
        "    if payment.status not in OPEN:\n",
        "    if False:\n",
        f"{LIFE}::test_p16_what_was_fetched_before_the_success_and_is_applied_after_it_changes_nothing[processing]",
        f"{LIFE}::test_p16_what_was_fetched_before_the_success_and_is_applied_after_it_changes_nothing[failed]",
    ),
    code(
        "an intent is booked once",
        "lumira/payments/services/applying.py",
        "    if selectors.is_booked(intent.id):\n",
        "    if False:\n",
        f"{LIFE}::test_p17_copies_and_other_events_of_the_same_meaning_are_one[2]",
    ),
    code(
        "a second payment is surplus",
        "orders/services/settlement.py",
        "        if applied.surplus is not None and applied.payment.review == Review.SURPLUS:\n",
        "        if False:\n",
        f"{IDENTITY}::test_p13_a_second_intent_that_was_paid_is_booked_as_surplus_and_goes_back",
    ),
    code(
        "a late success goes back",
        "orders/services/settlement.py",
        "    if order.status == Status.CANCELLED:\n",
        "    if False:\n",
        f"{LIFE}::test_p23_a_success_after_the_cancellation_goes_back_and_is_seen",
    ),
    code(
        "audit in the same transaction",
        "orders/services/workflow.py",
        "@transaction.atomic\ndef cancel_order(",
        "def cancel_order(",
        f"{EFFECTS}::test_p35_a_transition_whose_row_cannot_be_written_did_not_happen",
    ),
    code(
        "idempotency key",
        "lumira/payments/gateways/stripe_adapter.py",
        '{"idempotency_key": f"intent-{idempotency_key}"}',
        '{"idempotency_key": f"intent-{id(parameters)}"}',
        f"{DEFECTS}::test_v1_p10_asking_again_after_a_lost_answer_is_the_same_intent",
    ),
    code(
        "webhook answers 5xx on an error",
        "checkout/webhooks.py",
        "    is_new = inbox.receive(event, body=body, now=timezone.now())\n",
        "    try:\n"
        "        is_new = inbox.receive(event, body=body, now=timezone.now())\n"
        "    except Exception:\n"
        "        is_new = False\n",
        f"{LIFE}::test_p21_an_error_of_the_database_at_any_statement_is_answered_5xx_and_leaves_nothing",
        f"{LIFE}::test_p14_a_payment_whose_first_deliveries_all_failed_is_not_lost",
    ),
    code(
        "AlreadyEnqueued in a savepoint of its own",
        "lumira/jobs/queue.py",
        "        with transaction.atomic():\n            job.defer(**arguments)\n",
        "        job.defer(**arguments)\n",
        f"{QUEUE}::test_a_second_job_of_a_key_leaves_the_callers_transaction_whole",
    ),
    code(
        "outbox: the e-mail leaves after the commit",
        "orders/services/notifications.py",
        '    defer("orders.tasks.send_notification", notification_id=str(notification.id))\n',
        "    send_notification(str(notification.id), now=now)\n",
        f"{EFFECTS}::test_p31_no_e_mail_leaves_for_what_did_not_happen",
    ),
    code(
        "outbox: what was sent is not sent again",
        "orders/services/notifications.py",
        "    if notification.status in (Notification.Status.SENT, Notification.Status.DROPPED):\n        return\n",
        "",
        f"{EFFECTS}::test_p31_a_crash_between_sending_and_noting_repeats_the_e_mail_under_the_same_name",
    ),
    code(
        "one Message-ID for every attempt",
        "orders/services/notifications.py",
        "        message_id=str(notification.id),\n",
        '        message_id=__import__("uuid").uuid4().hex,\n',
        f"{EFFECTS}::test_p31_a_crash_between_sending_and_noting_repeats_the_e_mail_under_the_same_name",
    ),
    code(
        "a dispute freezes",
        "orders/services/freezing.py",
        "    if cause and order.held_at is None and not overruled({order.pk: cause}):\n",
        "    if False:\n",
        f"{BACK}::test_p28_a_whole_refund_or_an_open_dispute_freezes_the_work[dispute]",
    ),
    code(
        "only the charge's own disputes freeze",
        "lumira/payments/services/standing.py",
        "[dispute for dispute in disputes if dispute.intent_id == charge_intent_id]",
        "list(disputes)",
        f"{GIVEN_BACK}::test_a_dispute_of_a_second_payment_is_none_of_the_orders_business[open]",
    ),
    code(
        "the rest of a surplus stays under review",
        "lumira/payments/services/refunding.py",
        """    if not held or is_asked or any(row["left"] > 0 for row in held):\n        return\n""",
        "",
        f"{RETURNED}::test_a_part_given_back_in_the_dashboard_leaves_the_rest_to_look_at_and_to_return",
    ),
    code(
        "a refund that broke is looked for first",
        "lumira/payments/gateways/stripe_adapter.py",
        "            if made is not None:\n                return made\n",
        "",
        f"{GIVEN_BACK}::test_a_refund_whose_answer_broke_after_its_effect_is_made_once",
    ),
    code(
        "the same attempt is the same request",
        "checkout/services/purchase.py",
        "    if PaymentAttempt.objects.get(pk=attempt_id).request_hash != expected:\n",
        "    if False:\n",
        f"{IDENTITY}::test_p12_the_same_attempt_with_any_other_word_is_refused[phone]",
    ),
    code(
        "a person's limit counts what was given back before",
        "orders/selectors/money.py",
        '    return int(decided.aggregate(total=Sum("amount_minor"))["total"] or 0)\n',
        "    return 0\n",
        f"{GIVING}::test_a_lead_gives_back_up_to_the_limit_of_an_order_in_all",
    ),
    code(
        "an intent is cancelled before its order ends",
        "lumira/payments/services/collecting.py",
        "        return None\n    intent = gateway().cancel_intent(attempt.intent_id)\n    if intent.status in",
        "        return None\n    intent = gateway().fetch_intent(attempt.intent_id)\n    if intent.status in",
        f"{EXPIRING}::test_p22_an_abandoned_order_expires_its_intent_cancelled_first",
        f"{LIFE}::test_p23_a_success_after_the_cancellation_goes_back_and_is_seen",
    ),
    code(
        "a late success alerts the team",
        "orders/services/settlement.py",
        "Incident.Kind.LATE_PAYMENT, order=order, subject=str(payment.id), now=now, alert=True)",
        "Incident.Kind.LATE_PAYMENT, order=order, subject=str(payment.id), now=now)",
        f"{LIFE}::test_p23_a_success_after_the_cancellation_goes_back_and_is_seen",
    ),
)

DATABASE: tuple[Mutant, ...] = (
    database(
        "unique intent",
        "ALTER TABLE payments_paymentattempt DROP CONSTRAINT payments_paymentattempt_intent_id_key",
        f"{IDENTITY}::test_p08_an_intent_belongs_to_one_attempt_and_a_payment_has_one_active",
    ),
    database(
        "one active attempt",
        "DROP INDEX payments_attempt_one_active",
        f"{IDENTITY}::test_p08_an_intent_belongs_to_one_attempt_and_a_payment_has_one_active",
    ),
    database(
        "one charge of a payment",
        "DROP INDEX payments_ledger_one_charge",
        f"{MONEY}::test_p03_a_paid_order_has_exactly_one_charge_with_its_intent_amount_and_currency",
    ),
    database(
        "settled before the queue",
        "ALTER TABLE orders_order DROP CONSTRAINT orders_order_work_needs_settlement",
        f"{LIFE}::test_p15_nothing_is_in_the_queue_before_its_money",
    ),
    database(
        "refund ceiling of the sums",
        "ALTER TABLE payments_payment DROP CONSTRAINT payments_payment_refund_ceiling",
        f"{MONEY}::test_p04_the_ledger_is_what_the_provider_holds_and_no_more_goes_back_than_came_in",
    ),
    database(
        "trigger: never more back than was received",
        "DROP TRIGGER pgtrigger_never_above_received_1ba45 ON payments_refund",
        f"{MONEY}::test_p04_the_ledger_is_what_the_provider_holds_and_no_more_goes_back_than_came_in",
    ),
    database(
        "trigger: the ledger is append-only",
        "DROP TRIGGER pgtrigger_append_only_94ee6 ON payments_ledgerentry",
        f"{TABLES}::test_history_and_ledger_are_append_only",
    ),
    database(
        "trigger: an order moves along its edges only",
        "DROP TRIGGER pgtrigger_legal_edges_614b3 ON orders_order",
        f"{STATES}::test_the_database_refuses_every_other_pair[queued-delivered]",
        f"{STATES}::test_the_database_refuses_every_other_pair[delivered-queued]",
    ),
    database(
        "trigger: nothing moves on hold",
        "DROP TRIGGER pgtrigger_nothing_moves_on_hold_0e52b ON orders_order",
        f"{BACK}::test_p28_the_database_itself_moves_nothing_on_hold",
    ),
    database(
        "trigger: an amount is frozen",
        "DROP TRIGGER pgtrigger_frozen_amount_1eaf8 ON payments_payment",
        f"{TABLES}::test_a_price_is_frozen_when_the_order_is_placed",
    ),
)

MUTANTS: tuple[Mutant, ...] = (*CODE, *DATABASE)
