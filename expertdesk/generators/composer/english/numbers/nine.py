"""Nine, the harbour."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the harbour",
    essence="the generosity that forgets nobody",
    powers=(
        "take in a story without judging it",
        "see what joins people beneath what divides them",
        "forgive further than others do",
        "hand on what life has taught you",
        "stay beside someone to the very end",
        "talk to a stranger as to a friend",
    ),
    needs=(
        "serve something larger than yourself",
        "close a story that was left open",
        "keep a share for yourself without remorse",
        "hear that you have done enough",
        "leave without accusing yourself",
    ),
    excess=(
        "bear everyone's sorrow until you drop",
        "forgive too fast and leave things unsaid",
        "live on an ending that was badly said",
        "give what you no longer have",
    ),
    seen=(
        "people tell you their lives between two doors",
        "people think you are beyond being hurt",
        "people come to see you before they leave",
    ),
    path=(
        "Nine is a harbour: everything comes in, and everything sails again. There is a wide place in your heart, and people moor there. Other people's stories touch you like your own. You have said goodbye more than once. It has widened you without hardening you. Few people manage that.",
        "Nine is the number of those who see things out, as a harbour does. You understand people from afar, sometimes too well. You give time, attention, second chances. Your path teaches you to let go. It also teaches you that giving need not mean emptying yourself.",
    ),
    shadow=(
        "By taking in everyone, we lose our own quay. You carry sorrows that nobody entrusted to you. Setting them down would be no betrayal.",
        "The past has a strong voice in you. An ending badly said comes back on quiet evenings. It asks less for an answer than for a farewell.",
    ),
    voice=(
        "Your name is one that people tell things to. You do not judge, and it can be heard. Strangers have told you what they had never told.",
        "This name sees wide. You look for what joins rather than what divides. People feel less alone for having talked with you.",
    ),
    inner=(
        "Deep down, there is a gentle melancholy. It comes from all you have loved. It is not a fault to be corrected. It is the depth of your tenderness.",
        "Your inner self would like to serve beyond its own circle. It dreams of a work, a cause, a gesture that stays. It forgets that one person comforted already counts.",
    ),
    outer=(
        "From outside, you are easy to approach. People leave their luggage with you, and go off lighter.",
        "Seen from the street, you understand everything. People conclude that nothing hurts you, and they are wrong.",
    ),
    holds=(
        "The knot of the nine is a story that is not over. A letter never sent, a place left empty. You walk past it with your eyes turned away. Sometimes it is enough to stay a minute, and say goodbye.",
        "What holds you back here is a debt to everyone. It has no sum and no creditor. And yet you pay it daily. Ask yourself who, exactly, is claiming it.",
    ),
    facing=(
        "Faced with a question, the nine sees everyone's reasons. It widens the view, and it stops the feet. Come back to one reason: yours.",
        "The nine can tell when a thing is over. It takes its time to say so. See whether your question is a farewell looking for its words.",
    ),
    gestures=(
        "Write a letter to what is over. Read it once, then put it away.",
        "Decline a confidence on a tired evening. Offer another day, and keep it.",
        "Give away an object you keep out of duty. Keep another out of pleasure.",
    ),
    turns=(
        "A harbour stays whole when the ship sails.",
        "What you keep for yourself is missed by nobody.",
    ),
    asks=(
        "To what have you not yet said goodbye?",
        "What is left for you, when everyone has been served?",
    ),
)
