"""Eight, the staircase."""

from expertdesk.generators.composer.lexicon import NumberWords

WORDS = NumberWords(
    emblem="the staircase",
    essence="the strength that takes responsibility",
    powers=(
        "see at a glance what must be done",
        "defend someone who is treated unjustly",
        "carry through what others found too heavy",
        "tell a hard truth straight",
        "keep a cool head in a crisis",
        "set back on its feet what was falling",
    ),
    needs=(
        "measure how far you have come",
        "set the load down beside someone solid",
        "use your strength for what is just",
        "receive without having proved a thing",
        "lose, and have it not matter",
    ),
    excess=(
        "run everything for fear of collapse",
        "measure your worth by your results",
        "clench your teeth long after the storm",
        "help by giving orders",
    ),
    seen=(
        "people ask you to decide",
        "people think you harsher than you are",
        "people line up behind you on hard days",
    ),
    path=(
        "Eight is a staircase: it goes up, and knows how to come down. You have a sense of effort and a sense of justice. A thing badly done, someone weak humiliated, and you stand up. So people hand you what is heavy. You carry it well. That is exactly why nobody asks if it weighs.",
        "Eight is the number of strength put to the test, step by step. You have known climbs, and no doubt a fall. You know the worth of things, having earned them. Your path speaks of authority. The finest kind no longer needs to show itself.",
    ),
    shadow=(
        "Authority keeps us warm in public, less so in the kitchen. You help by deciding. Those you love would sometimes rather be heard.",
        "By always winning, we forget how to stop. Rest looks like defeat. And yet a landing is part of the staircase.",
    ),
    voice=(
        "Your name carries authority. You come in, and people sit up a little. They know you do what you say.",
        "This name weighs its words, and keeps them. You prefer a frank quarrel to a limp agreement. It earns you respect, and one or two enemies.",
    ),
    inner=(
        "Deep down, there is a tiredness that nobody sees. You would like someone to take the bag, without comment. Just for one landing. Those who dare that gesture win your loyalty.",
        "Your inner self is gentler than the front. It hates injustice, and it judges itself first. It needs the indulgence that you grant to others.",
    ),
    outer=(
        "From outside, you are solid. People come for a decision, and leave with something to lean on.",
        "Seen from the street, you succeed at everything. Nobody counts the steps climbed again on foot.",
    ),
    holds=(
        "The knot of the eight is an armour that has served well. It took the blows on a day when it had to. Ever since, you sleep in it. It can come off one strap at a time, beside someone safe.",
        "What holds you back here is the fear of depending. You would rather pay it all back, at once. One gift accepted without counting loosens this knot better than one more effort.",
    ),
    facing=(
        "Faced with a question, the eight asks what is just, and what it costs. Both are good measures. Add a third: what does you good.",
        "The eight prefers to decide fast and carry it afterwards. This time, put the question on the table. Let someone carry it with you.",
    ),
    gestures=(
        "Leave one decision to someone else. Do not correct it, even with your eyes.",
        "Write three burdens on a sheet. Cross out the one that nobody ever asked of you.",
        "Tell a defeat to someone who admires you. See what is left: nearly everything.",
    ),
    turns=(
        "Strength rests too, and the banister holds.",
        "A landing takes nothing from the height of the stairs.",
    ),
    asks=(
        "On which landing do you stop and carry nothing?",
        "What would you do with a week in which nothing depended on you?",
    ),
)
