package org.multivector.world;

import java.util.Locale;

/**
 * What can be switched off or frozen, each wholly: under {@code switches:} or {@code --set
 * switches.x=off}. What is said of a mechanism here is what the docs and {@code describe} say.
 */
public enum Mechanism {
  UNCERTAINTY(
      "uncertain numbers are drawn",
      "Initialisation",
      "each takes its median",
      "as on: what is drawn at the start stays"),
  GROWTH("economies grow along their trends", "Growth", "no `g/4`"),
  GROWTH_SHOCKS("economies grow by chance around their trends", "Growth", "no `sd z`"),
  DEBT(
      "debts to each creditor are the shares of finance, and cost what they cost",
      "Debt",
      "finance moves like any domain, debts cost nothing",
      "debts and shares of finance stay"),
  DISTRESS("debts that strain the budget change resolve", "Debt", "resolve knows no distress"),
  BORROWING("states borrow and repay beyond their rule", "Moves", "no such move"),
  INVESTMENT("states invest in meeting needs themselves", "Moves", "no such move"),
  INCOME(
      "remittances, prices of exports, re-export and transit change growth",
      "Income",
      "they change nothing"),
  PRICES("commodity prices vary by chance", "Prices", "`x = 0`"),
  WORLD_REGIME(
      "the world at large turns to detente, rivalry or conflict",
      "Regime",
      "the regime of the start stays"),
  SHOCKS("crises, droughts and clashes happen", "ShockArrivals", "none comes"),
  TASTE("tastes for partners vary by chance", "Taste", "`e = 0`"),
  CORRIDORS(
      "networks carry a part of what states need",
      "Corridors",
      "`phi = 0`, nothing is carried or built",
      "flows as at the start"),
  BUILD_OUT("planned corridors are built", "BuildOut", "none is begun or opened but by events"),
  CORRIDOR_REPAIR("damaged corridors are repaired in time", "Corridors", "repaired at once"),
  CONTRACTS(
      "capacity is reserved for states",
      "Corridors",
      "none is",
      "as at the start, and no more is reserved"),
  BUILD_CORRIDORS("states commit themselves to planned corridors", "BuildCorridor", "none does"),
  TRANSIT_INCOME("states earn by what others carry through them", "Corridors", "no income"),
  CORRIDOR_ACCESS(
      "open corridors make powers reach states better", "Corridors", "access as in the tables"),
  SHARED_CORRIDORS(
      "partners on one corridor share its risk",
      "Perception",
      "`O = 0`",
      "overlaps as at the start"),
  ATTENTION(
      "powers move attention between theatres and states",
      "Attention",
      "`a_p = a_p(0)`, `om = om(0)`"),
  RIVAL_RESPONSE(
      "powers answer their rivals' leverage with attention", "Attention", "no `upsilon` term"),
  POSTURES(
      "powers neglect, court or press states, and learn from it",
      "Posture",
      "every power maintains"),
  DEALS("powers offer deals, which states accept or decline", "DealMaking", "nothing is offered"),
  PROVOCATION(
      "exclusive deals provoke the rivals of a power", "DealMaking", "threats heed no deals"),
  INTERESTS(
      "what powers want of states moves their stakes when it matters more or less",
      "Attention",
      "no `interest` term"),
  OFFERS("attention raises what ties are worth", "Perception", "`b = 0`"),
  OUTSIDE_OPTIONS(
      "engaged rivals of a power lower what dependency on it buys",
      "Measures",
      "`R = 0`",
      "`R = R(0)`"),
  ENTRY(
      "partners who met none of a state's needs can get a foothold",
      "Entry",
      "zero ties stay zero"),
  IMITATION("states learn from neighbours that do well", "Imitation", "no such pull"),
  MOVES(
      "states make moves: at most one a quarter, beside their portfolios", "Moves", "none is made"),
  DOCTRINES(
      "states may bandwagon or keep to themselves instead of hedging",
      "Doctrine",
      "all hedge",
      "what they are at the start"),
  PORTFOLIO("states move their portfolios", "Portfolio", "shares stay"),
  GRAVITY("shares follow the size of partners", "Portfolio", "`eps = 0`"),
  AUTONOMY_MOTIVE("states weigh what a tie does to their autonomy", "Perception", "no `w_A` term"),
  RISK_SPREADING("states spread risk over partners", "Perception", "no `gamma` term"),
  CONDITIONALITY_AVERSION(
      "insecure regimes shun conditional partners", "Perception", "no `w_R` term"),
  SENTIMENT(
      "publics resent dominance, and states heed how their public sees a power",
      "Sentiment",
      "`z = 0`, no `w_L` term",
      "`z = 0`, `f_ip(0)` in the `w_L` term"),
  GENERATIONS("publics see powers otherwise as generations change", "Generations", "`G = 0`"),
  DEMANDS("powers demand things of states", "Demands", "none is made"),
  COMPLIANCE("states comply with demands, or resist", "Compliance", "all demands are resisted"),
  COMMITMENTS("what was conceded binds for years", "Compliance", "`C = 0`"),
  CONCESSION_COST("conceding costs legitimacy", "Legitimacy", "no `t_c` term"),
  CUTS("powers cut ties of states that resist", "Cuts", "none is made"),
  BELIEF_LEARNING(
      "states learn from experience whether a power cuts", "Experience", "`pc = pc(0)`"),
  CUT_MEMORY("states see more risk in a power that has cut", "Experience", "`M = 0`"),
  CUT_RESENTMENT("publics resent cuts", "Sentiment", "no `k_c` term"),
  LEGITIMACY("growth, loss and autonomy change legitimacy", "Legitimacy", "`z = 0`"),
  LEGITIMACY_EFFECT("legitimate governments resolve more", "Resolve", "the factor is 1"),
  COHESION("common pressure brings states together or divides them", "Cohesion", "`z = 0`"),
  SIZE_EFFECT(
      "larger states resolve more", "Resolve", "the factor is 1", "the factor of the start"),
  LOSS_EFFECT("economic loss changes resolve", "Resolve", "the factor is 1"),
  VOICE("cohesive states' reverse dependency adds up", "Measures", "`v^h = v`", "`v^h = v^h(0)`"),
  SOLIDARITY("cohesion changes resolve", "Resolve", "the factor is 1"),
  FRICTION(
      "borders and rules cost a part of what ties are worth",
      "Institutions",
      "`friction = 0`",
      "`friction = friction(0)`"),
  INSTITUTION_BENEFIT(
      "common institutions raise what ties are worth",
      "Institutions",
      "`inst = 0`",
      "`inst = inst(0)`"),
  INSTITUTION_FRICTION(
      "common institutions lower the friction of ties",
      "Institutions",
      "no `phi` factor",
      "the factor of the start"),
  INSTITUTION_BINDING(
      "institutions bind members to their leader and slow the turn to outsiders",
      "Institutions",
      "no `beta` factor, `k = 1`",
      "no `beta` factor, `k = k(0)`"),
  INSTITUTION_FORUM(
      "forums keep attention, open access and change cohesion",
      "Institutions",
      "`q = 1`, no change of access or cohesion",
      "`q = q(0)`, no change of access or cohesion"),
  INSTITUTION_EXIT(
      "whoever leaves an institution pays, and its leader reacts",
      "Institutions",
      "nothing is paid, nobody reacts"),
  INSTITUTION_VOICE(
      "common rules change what a state's weight counts for", "Institutions", "no `omega` factor"),
  NEUTRALITY(
      "demands on what neutrality covers count less, and offers there are refused",
      "Institutions",
      "no `nu` factor, nothing is refused",
      "no `nu` factor, who is neutral at the start refuses"),
  DISPUTES("settling disputes brings states together", "Cohesion", "no `k_s` term"),
  WATER_STRESS("shortage of shared water divides states", "Cohesion", "no `k_w` term"),
  CLASHES("clashes divide states", "Cohesion", "no `k_c` term"),
  BUFFERS(
      "a state on a power's way shields those behind it, or passes pressure on",
      "Buffers",
      "`B = 1`"),
  INITIATIVES("states take initiatives with each other", "Moves", "none is taken"),
  DEFECTIONS("states leave coordination for what a power gives them", "Moves", "none defects"),
  MEDIATION("states mediate between powers and between states", "Moves", "none mediates"),
  NEUTRALITY_MOVES("states declare neutrality and leave it", "Moves", "none does"),
  REPUTATION("powers reach a state better that others trust", "Aftermath", "no `k_r` term");

  private static final String AS_OFF = "as off";

  private final String what;
  private final String submodel;
  private final String off;
  private final String frozen;

  /** One whose term is neutral at the start, so that frozen is the same as off. */
  Mechanism(String what, String submodel, String off) {
    this(what, submodel, off, AS_OFF);
  }

  Mechanism(String what, String submodel, String off, String frozen) {
    this.what = what;
    this.submodel = submodel;
    this.off = off;
    this.frozen = frozen;
  }

  /** The name in scenario files, such as {@code growth_shocks}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is, in a clause. */
  public String what() {
    return what;
  }

  /** The heading in the ODD description under which it is told. */
  public String submodel() {
    return submodel;
  }

  /** What is left if it is off. */
  public String off() {
    return off;
  }

  /** What is left if it is frozen. */
  public String frozen() {
    return frozen;
  }

  /** Whether frozen is the same as off, because its term is neutral at the start. */
  public boolean isNeutralAtStart() {
    return frozen.equals(AS_OFF);
  }
}
