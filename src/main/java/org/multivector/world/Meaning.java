package org.multivector.world;

/** What each input is, in a few words, as the docs and editors show it. */
public final class Meaning {

  private Meaning() {}

  /** What the input is, without its unit and range. */
  public static String of(Input input) {
    return switch (input) {
      case STATE_GDP -> "gross domestic product at the start";
      case STATE_GROWTH -> "trend growth";
      case STATE_GROWTH_SD -> "standard deviation of growth around its trend (log points)";
      case LEGITIMACY -> "legitimacy of the government at home, and what it returns to";
      case WISH -> "what the state itself wants";
      case COORDINATION -> "how far cohesive states coordinate on the issue";
      case WEIGHT -> "weight of the domain in external welfare";
      case ACCESS -> "how well the power can reach the state: routes, visas, law";
      case SENTIMENT -> "how favourably the public sees the power, and what that returns to";
      case DEBT -> "what the state owes abroad at the start";
      case INTEREST_RATE -> "interest on its debts";
      case MATURITY -> "mean time until its debts are repaid";
      case REVENUE -> "revenue of its government";
      case EXPORT_INCOME -> "exports of the commodity at the start";
      case REMITTANCE_INCOME -> "what those who work abroad send home at the start";
      case REEXPORT_INCOME ->
          "income at the start from goods that go on to where sanctions would stop them";
      case REMITTANCES -> "what a worker at the partner sends home, relative to the start";
      case REEXPORT -> "re-export relative to the start";
      case BANDWAGONING -> "how far the state follows its leading partner instead of hedging";
      case ISOLATION -> "how far the state keeps to itself instead of hedging";
      case COHESION -> "cohesion of two states, and what it returns to";
      case REPUTATION -> "how much others trust the state to mediate, and what that returns to";
      case BORDER_DISPUTE -> "how far two states quarrel about their border";
      case WATER_DISPUTE -> "how far two states depend on the same water and quarrel about it";
      case CLASH -> "how severe a clash of two states is that goes on";
      case WATER_STRESS -> "how short of water the state is";
      case PASSAGE -> "how much of the power's way to the state goes through another state";
      case TIE ->
          "share of the state's needs in the domain that the partner meets;"
              + " of what networks carry, what flows counts instead";
      case ADDED_FRICTION ->
          "what is lost of a tie at borders and by rules, on top of the friction of the domain";
      case POWER_GDP -> "gross domestic product at the start";
      case POWER_GROWTH -> "trend growth";
      case POWER_GROWTH_SD -> "standard deviation of growth around its trend (log points)";
      case ATTENTION -> "attention to the region; moves by itself";
      case COERCIVENESS -> "how far attention can be turned into threats";
      case CONDITIONALITY -> "how far engagement is tied to conditions on government at home";
      case EXCLUSIVITY -> "how far its deals exclude its rivals";
      case REVERSE_DEPENDENCY -> "the region's share in the power's foreign trade";
      case OPENNESS -> "foreign trade over GDP";
      case POSTURE ->
          "exponent of its threats where it maintains; moves by itself towards each state";
      case RISK -> "risk that states see in leaning on the power";
      case CUT_RATE -> "cuts of ties in the whole region, as things are at the start";
      case GENERATIONS -> "trend of sentiment towards the power as generations change";
      case STAKE -> "change of its stake in the whole region since the start";
      case STAKE_IN -> "change of its stake in one state since the start";
      case LENDING -> "new money that it lends, relative to what states want of it";
      case REPAYMENT -> "how fast it wants to be repaid, relative to the start";
      case FOCUS -> "how its attention is split over the states";
      case POSITION -> "what it wants";
      case SALIENCE -> "how much the issue matters to it";
      case CAPACITY -> "what it could provide";
      case RIVALRY -> "rivalry of two powers";
      case THEATRE_SPLIT -> "how the rest of its attention is split";
      case LOAD -> "load of the theatre on it: 1 as at the start, 0 ended, 2 doubled";
      case INTEREST_STAKE -> "what an interest adds to its stake in the state at the start";
      case INTEREST_LEVEL ->
          "how much the interest matters to it: 1 as at the start, 0 not at all, 2 twice";
      case INTEREST_PRICE -> "how much more the interest matters to all powers as the price rises";
      case PRICE -> "price relative to the start, beside what chance makes of it";
      case PRICE_SD -> "standard deviation of the log of the price in the long run";
      case PRICE_PERSISTENCE -> "part of the distance from its mean that is left after a quarter";
      case REGIME_IMPOSED -> "how far a scenario puts this regime in the place of chance";
      case REGIME_RIVALRY ->
          "log-odds of rivalries under the regime; differences between regimes count";
      case REGIME_LOAD -> "load of the theatre under the regime; ratios between regimes count";
      case REGIME_RATE -> "how often the regime turns into the other";
      case SHOCK_RATE -> "how often a shock of this kind befalls each of its targets";
      case SHOCK_SEVERITY -> "its severity, the median";
      case SHOCK_SPREAD -> "standard deviation of the log-odds of severity";
      case SHOCK_DURATION -> "its mean length";
      case ISSUE_WEIGHT -> "weight of the issue in autonomy";
      case DEPTH -> "how much it commits its members to: 0 a name, 1 a union";
      case BENEFIT_PART -> "how much it does for what members' ties are worth";
      case FRICTION_PART -> "how much it does against friction";
      case BINDING_PART -> "how much it binds members to its leader, and away from outsiders";
      case FORUM_PART -> "how much of a forum it is";
      case VOICE_PART -> "how much of a court it is";
      case MEMBERSHIP -> "how far a state or power is a member: 1 in full, less as an observer";
      case EXPORTS -> "what the state sends out over corridors";
      case IMPORTS -> "what the state takes in over corridors";
      case NETWORKS -> "part of its needs in the domain that goes over corridors";
      case CONTRACT -> "part of the corridor's free capacity that is reserved for the state";
      case CARGO_PRICE -> "what a tonne, a thousand cubic metres or a MWh is worth";
      case CORRIDOR_CAPACITY -> "what the corridor can carry when it is whole and built";
      case CORRIDOR_HELD -> "part of it that shippers from elsewhere hold";
      case CORRIDOR_COST ->
          "what it costs to carry a tonne, a thousand cubic metres or a MWh over its whole length";
      case CORRIDOR_CONDITION -> "how much of it works: 1 whole, 0 cut; damage is repaired to this";
      case CORRIDOR_BUILT -> "how much of it is built: 0 planned, 1 built";
      case CORRIDOR_CHANCE -> "chance that it is decided on, if it is not built";
      case CORRIDOR_DELAY -> "how long it is under construction";
      case CORRIDOR_OUTLAY -> "what building it costs all who take part";
      case SUBSTITUTION ->
          "elasticity of substitution between partners, one or two years after a cut";
      case ADJUSTMENT -> "part of the gap to the wished portfolio that closes in a quarter";
      case GRAVITY -> "elasticity of shares to the partner's economic size";
      case OFFER_WEIGHT -> "how far attention can raise what ties are worth";
      case RESOLVE -> "resolve of a state of average size";
      case SHORT_RUN -> "short-run over long-run substitutability";
      case OUTSIDE_OPTION -> "effect of rivals' engagement on outside options";
      case OUTSIDE_OPTION_LIMIT -> "most of a vulnerability that outside options can remove";
      case STAKE_RATIO -> "a power's loss over its stake, relative to the state's";
      case REVERSE_SUBSTITUTION -> "elasticity of substitution of a power between its own partners";
      case VOICE -> "how far cohesive states' reverse dependency adds up";
      case SOLIDARITY -> "effect of cohesion on resolve";
      case SIZE_EFFECT -> "elasticity of resolve to relative size";
      case LOSS_EFFECT -> "effect of economic loss on resolve";
      case ATTENTION_ELASTICITY -> "effect of stakes on attention";
      case ATTENTION_SPEED -> "part of the gap to wanted attention that closes in a quarter";
      case RIVAL_RESPONSE -> "effect of rivals' leverage on a power's stake";
      case DEAL_RATE -> "chance of an offer, of a power with full attention and capacity";
      case DEAL_ACCEPTANCE -> "share of offers that is accepted as things are at the start";
      case DEAL_WORTH -> "worth of a deal as announced, of a power with full capacity";
      case DISBURSEMENT -> "what is delivered of a deal as announced";
      case DEAL_LENGTH -> "how long a deal runs, on average";
      case PROVOCATION -> "effect of the reaction to exclusive deals on the exponent of threats";
      case POSTURE_REVIEW -> "how often a power reviews its posture towards a state";
      case COURT_RATE -> "share of reviews that end in courting, as things are at the start";
      case PRESS_RATE -> "share of reviews that end in pressing, as things are at the start";
      case POSTURE_FORESIGHT -> "effect of the influence that a posture promises on its choice";
      case COURT_REACH -> "relative rise in dependency that a power expects of courting";
      case POSTURE_EFFORT -> "effect of the load of other theatres on postures that take effort";
      case POSTURE_LEARNING -> "effect of leverage gained under a posture on choosing it again";
      case POSTURE_FORGETTING -> "share of the experience with a posture that fades in a quarter";
      case OFFER_EFFECT -> "effect of attention on what ties are worth";
      case CHOICE_SENSITIVITY -> "sensitivity of portfolios to utility";
      case IMITATION -> "effect of what neighbours have made of their ties, in log-odds";
      case IMITATION_SUCCESS -> "how much more those are followed who have lost less";
      case AUTONOMY_MOTIVE -> "weight of autonomy in a state's utility";
      case RISK_SPREADING -> "aversion to concentrated portfolios";
      case CONDITIONALITY_AVERSION -> "aversion of insecure regimes to conditions";
      case SENTIMENT_MOTIVE -> "weight of public sentiment in a state's utility";
      case SENTIMENT_SPEED -> "share of a change of sentiment that fades in a quarter";
      case SENTIMENT_DOMINANCE ->
          "effect of a power's leverage on sentiment, in log-odds a quarter";
      case LEGITIMACY_SPEED -> "share of a change of legitimacy that fades in a quarter";
      case LEGITIMACY_GROWTH ->
          "effect of growth beyond the trend on legitimacy, in log-odds a quarter";
      case LEGITIMACY_LOSS -> "effect of economic loss on legitimacy, in log-odds a quarter";
      case LEGITIMACY_AUTONOMY -> "effect of autonomy on legitimacy, in log-odds a quarter";
      case LEGITIMACY_CONDITIONS -> "effect of conditions accepted on legitimacy, in log-odds";
      case LEGITIMACY_EFFECT -> "elasticity of resolve to legitimacy";
      case COHESION_SPEED -> "share of a change of cohesion that fades in a quarter";
      case COHESION_PRESSURE -> "effect of common pressure on cohesion, in log-odds a quarter";
      case INCOME_EFFECT -> "elasticity of GDP to income from abroad";
      case INCOME_SPEED -> "part of that effect that comes in a quarter";
      case REMITTANCE_ELASTICITY -> "elasticity of remittances to the host's GDP beyond its trend";
      case DISTRESS_SLOPE -> "slope of distress by the service of debt over revenue";
      case BORROWING ->
          "part of the quarters in which a state borrows, or repays, beyond its rule at the start";
      case BORROWING_SIZE -> "size of an extra loan or repayment relative to all debt at the start";
      case BORROWING_NEED -> "effect of the cost of debt on borrowing, in log-odds";
      case REPAYMENT_NEED -> "effect of distress on repaying, in log-odds";
      case INVESTMENT ->
          "part of the quarters in which a state invests in own capacity at the start";
      case INVESTMENT_STEP ->
          "what an investment adds to the log of the reference share of own capacity";
      case INVESTMENT_COST -> "what it costs to meet a need oneself, in years of that need";
      case CAPACITY_DECAY -> "part of what was invested that is lost in a quarter";
      case NEST_DISSIMILARITY -> "dissimilarity of partners within a nest; 1 is the plain logit";
      case TASTE_PERSISTENCE -> "persistence of tastes from quarter to quarter";
      case TASTE_SD -> "standard deviation of tastes";
      case DEMAND_RATE -> "demands of a power with hardly any leverage, in log-odds of a quarter";
      case DEMAND_PRESSURE -> "effect of a power's pressure on its demands";
      case DEMAND_POSTURE -> "effect of a pressing posture on demands";
      case COMPLIANCE_SENSITIVITY -> "sensitivity of compliance to what is at stake";
      case WISH_WORTH -> "what a state's own wish is worth to it";
      case CUT_BELIEF -> "believed chance at the start that a power cuts ties when it is resisted";
      case BELIEF_SPEED -> "how far one experience with a power moves a belief";
      case BELIEF_HEARSAY -> "what another state's experience counts beside an own one";
      case COMMITMENT_SIZE -> "what one concession adds to a power's pull on an issue";
      case COMMITMENT_HALF_LIFE -> "time in which a commitment loses half of its pull";
      case LEGITIMACY_CONCESSION ->
          "effect of what is conceded beyond the usual on legitimacy, in log-odds";
      case CUT_READINESS ->
          "effect of a power's posture and attention, less its own loss, on the chance of a cut";
      case CUT_DEPTH -> "part of a tie that a cut leaves unserved";
      case RISK_MEMORY -> "what a cut adds to the risk that its victim sees in the power";
      case RISK_FADING -> "share of that risk that is forgotten in a quarter";
      case SENTIMENT_CUT -> "effect of a cut on its victim's sentiment, in log-odds";
      case DOCTRINE_PULL ->
          "pull of the leading partner on a bandwagoner, and of own capacity on an isolationist";
      case WEIGHT_CONCENTRATION ->
          "concentration of the prior of domain weights; 0: they are known";
      case WORLD_GROWTH -> "trend growth of the rest of the world";
      case WORLD_GROWTH_SD -> "standard deviation of the rest of the world's growth (log points)";
      case FRICTION -> "what is lost of a tie to anyone abroad at borders and by rules";
      case INSTITUTION_BENEFIT ->
          "what a common institution of full depth adds to the benefit of a tie";
      case FRICTION_CUT -> "part of friction that a common institution of full depth removes";
      case BINDING -> "part of resolve towards its leader that an institution of full depth takes";
      case LOCK_IN -> "part by which an institution of full depth slows the turn to outsiders";
      case FORUM_ATTENTION ->
          "part by which a forum of full depth slows the fading of its leader's attention";
      case FORUM_ACCESS -> "effect of a common forum of full depth on a power's access";
      case FORUM_COHESION -> "effect of a common forum of full depth on what cohesion returns to";
      case EXIT_COST ->
          "loss in each of the eight quarters after leaving an institution of full depth";
      case EXIT_REACTION ->
          "what leaving an institution of full depth adds to its leader's posture, as a part";
      case NEUTRALITY_SHIELD ->
          "part of the demands on its issues that neutrality takes the weight of";
      case RULES_VOICE -> "effect of common rules on what a state's weight counts for";
      case SETTLEMENT -> "effect of settled disputes on cohesion, in log-odds a quarter";
      case WATER_EFFECT -> "effect of water stress on cohesion, in log-odds a quarter";
      case CLASH_EFFECT -> "effect of a clash on cohesion, in log-odds a quarter";
      case BUFFER -> "how far a state shields those behind it from a power";
      case INITIATIVE_RATE ->
          "how often a state takes an initiative with another, as things are at the start";
      case INITIATIVE_EFFECT ->
          "what an initiative adds to what the cohesion of the two returns to";
      case DEFECTION_RATE -> "how often a state defects, as things are at the start";
      case DEFECTION_EFFECT ->
          "what a defection takes from what cohesion with the others returns to";
      case DEFECTION_SHARE -> "part of its coordination that a state leaves when it defects";
      case DEFECTION_GAIN ->
          "what a defection adds to the benefit of ties with the power that it is done for";
      case MEDIATION_RATE ->
          "how often a state mediates between powers, or between states, as things are at the start";
      case MEDIATION_EFFECT -> "what a mediator whom all trust takes from a rivalry or a dispute";
      case NEUTRALITY_RATE ->
          "how often a state declares neutrality, or a neutral state leaves it, as things are at the start";
      case AFTERMATH_FADING ->
          "share of what initiatives, defections and mediations changed that fades in a quarter";
      case REPUTATION_STEP -> "what mediating adds to reputation, and defecting takes";
      case REPUTATION_ACCESS -> "effect of reputation on the access of powers";
      case MOVE_SENSITIVITY -> "sensitivity of these moves to utility";
      case REPAIR_SPEED -> "share of damage that is repaired in a quarter";
      case TRANSIT_MARGIN -> "share of transport cost that a state on the way earns";
      case CORRIDOR_ACCESS ->
          "effect of a whole corridor that connects a state with a power on access";
      case SHARED_RISK ->
          "risk of two partners on one corridor, as a share of what it is if they are one";
      case BUILD_RATE ->
          "chance that a state commits itself to a planned corridor if it gains nothing by it";
      case BUILD_PUSH -> "chance that each committed state adds to the decision on a corridor";
      case CONTRACT_RATE ->
          "chance that a state contracts for a corridor if it gains nothing by it";
      case CONTRACT_SIZE -> "part of the unreserved capacity that a contract takes";
    };
  }
}
